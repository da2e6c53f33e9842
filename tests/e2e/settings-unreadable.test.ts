import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished } from 'vitest';
import { BUILT_FOLDER } from './support/built-folder';
import { breakOff, SETTINGS_FILE } from './support/holding-back';
import { expectBrokenSettings } from './support/no-prices';
import { pageTest, untilInteractive } from './support/page-test';
import { expectTotal } from './support/reading-the-page';
import { settingsWith, visitBroken } from './support/settings-site';
import { serveFolder } from './support/static-site';

/** A copy of the built page that nobody put settings beside. */
function folderWithoutSettings(): string {
  const folder = mkdtempSync(join(tmpdir(), 'no-settings-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(BUILT_FOLDER, folder, { recursive: true });
  rmSync(join(folder, 'settings.json'));
  return folder;
}

describe('settings that can’t be read show a message and no price', () => {
  pageTest('broken JSON', async ({ visit }) => {
    const files = { 'settings.json': '{"version":1,' };
    await expectBrokenSettings(
      await visitBroken(visit, files, /^console error: settings\.json: \(file\): not-json/),
    );
  });

  pageTest('a web page in their place', async ({ visit }) => {
    const files = { 'settings.json': '<!doctype html><title>Not found</title>' };
    await expectBrokenSettings(
      await visitBroken(visit, files, /^console error: settings\.json: \(file\): not-json/),
    );
  });

  pageTest('an unknown key, and the console says which', async ({ visit }) => {
    const files = { 'settings.json': settingsWith({ pricebook: 'list.json' }) };
    await expectBrokenSettings(
      await visitBroken(visit, files, /^console error: settings\.json: pricebook: unknown-key/),
    );
  });

  pageTest('no file', async ({ visit }) => {
    const page = await visit({
      dontWait: true,
      prepare: async (opened) =>
        void (await opened.route(SETTINGS_FILE, (route) => route.fulfill({ status: 404, body: 'gone' }))),
      expectedTrouble: [
        /status of 404/,
        /^answered 404/,
        /^console error: settings\.json: answered with status 404/,
      ],
    });
    await expectBrokenSettings(page);
  });

  pageTest('no file, from a server that answers unknown paths with the page', async ({ visit }) => {
    const site = await serveFolder(folderWithoutSettings(), { fallsBack: true });
    onTestFinished(() => site.close());
    const answer = await fetch(`${site.address}settings.json`);
    expect([answer.status, (await answer.text()).slice(0, 15)]).toEqual([200, '<!doctype html>']);
    const page = await visit({
      site,
      dontWait: true,
      expectedTrouble: [/^console error: settings\.json: \(file\): not-json/],
    });
    await expectBrokenSettings(page);
  });

  pageTest('a connection that breaks; loading the page again brings it back', async ({ visit }) => {
    let mend = async (): Promise<void> => undefined;
    const page = await visit({
      dontWait: true,
      link: '#/new?experts=5',
      prepare: async (opened) => {
        mend = await breakOff(opened, SETTINGS_FILE);
      },
      expectedTrouble: [/ERR_FAILED/, /^console error: settings\.json: did not come/],
    });
    await expectBrokenSettings(page);
    await mend();
    await page.getByRole('button', { name: '刷新页面' }).click();
    await untilInteractive(page);
    await expectTotal(page, '158640.00');
  });
});
