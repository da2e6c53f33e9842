import { readFileSync } from 'node:fs';
import { expect, onTestFinished } from 'vitest';
import { BUILT_FOLDER } from './support/built-folder';
import { serveHost } from './support/framing-site';
import { pageTest } from './support/page-test';
import { eventually } from './support/reading-the-page';
import { serveFolder } from './support/static-site';
import { logTrouble } from './support/trouble';

/** What the README gives to hosts that take no script of ours. */
const [, SNIPPET = ''] =
  /```js\n(\/\/ A host's own script.*?)```/s.exec(readFileSync('README.md', 'utf8')) ?? [];

pageTest(
  'the README’s script for a plain frame gets the quote and follows the height',
  async ({ browser }) => {
    const files: Record<string, string> = { '/host.js': SNIPPET };
    const host = await serveHost(files);
    const settings = JSON.stringify({ version: 1, hosts: [host.origin] });
    const site = await serveFolder(BUILT_FOLDER, { files: { 'settings.json': settings } });
    const address = `${site.address}#/new?employees=6000&amp;knowledge=1&amp;years=2`;
    files['/'] =
      `<!doctype html><html lang="en"><title>Host</title><iframe id="calculator" name="ssc-" title="Calculator" width="1000" height="300" src="${address}"></iframe><script src="/host.js"></script></html>`;
    const page = await browser.newPage({ viewport: { width: 1100, height: 700 } });
    onTestFinished(async () => {
      await page.close();
      await host.close();
      await site.close();
    });
    const trouble = logTrouble(page, [/total in yuan/]);
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    await page.goto(host.origin);

    await eventually(async () => said.join()).toBe('total in yuan: 420280.00');
    const [, frame] = page.frames();
    if (frame === undefined) throw new Error('The host has no frame.');
    const content = () => frame.evaluate(() => document.body.getBoundingClientRect().height);
    const shown = () => page.locator('iframe').evaluate((element) => element.clientHeight);
    await eventually(async () => (await shown()) === Math.ceil(await content())).toBe(true);
    expect(await shown()).toBeGreaterThan(1000);

    await frame.locator('#experts').fill('2');
    await eventually(async () => said.at(-1)).toBe('total in yuan: none now');
    await page.evaluate(() => scrollTo(0, 400));
    await eventually(() =>
      frame.evaluate(() => document.documentElement.style.getPropertyValue('--seen-top')),
    ).not.toBe('');
    expect(trouble.unexpected()).toEqual([]);
  },
);
