import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { type Demo, startDemo } from '../../demo/demo-servers';
import { violations } from './support/axe';
import { BUILT_FOLDER } from './support/built-folder';
import { heardOf, NO_WEB_SHARE, stageTest } from './support/element-stage';
import { eventually } from './support/reading-the-page';
import { STAND_IN_HTML, STAND_IN_SCRIPT } from './support/stand-in-page';
import { logTrouble } from './support/trouble';

const folder = mkdtempSync(join(tmpdir(), 'demo-page-'));
let demo: Demo;

beforeAll(async () => {
  copyFileSync(join(BUILT_FOLDER, 'embed.js'), join(folder, 'embed.js'));
  writeFileSync(join(folder, 'index.html'), STAND_IN_HTML);
  writeFileSync(join(folder, 'stand-in.js'), STAND_IN_SCRIPT);
  demo = await startDemo({ folder, pagePort: 0, hostPort: 0 });
});

afterAll(async () => {
  await demo.close();
  rmSync(folder, { recursive: true });
});

const logged = (page: Page): Promise<string[]> =>
  page
    .locator('#events > li')
    .evaluateAll((items) =>
      items.map((item) => `${item.getAttribute('data-type')} ${item.getAttribute('data-from')}`),
    );

const frameOf = async (page: Page, id: string) => {
  const frame = await (await page.locator(`#${id} iframe`).elementHandle())?.contentFrame();
  if (!frame) throw new Error(`${id} has no frame.`);
  return frame;
};

describe('the demo', () => {
  stageTest('lets its settings name the host, and serves nothing beside its folder', async () => {
    expect(await (await fetch(`${demo.pageAddress}settings.json`)).json()).toEqual({
      hosts: [new URL(demo.hostAddress).origin],
    });
    expect(new URL(demo.pageAddress).origin).not.toBe(new URL(demo.hostAddress).origin);
    expect((await fetch(`${demo.hostAddress}..%2fdemo-servers.ts`)).status).toBe(404);
  });

  stageTest(
    'shows both calculators, the second near its place, and drives every method',
    async ({ browser }) => {
      const page = await browser.newPage({ viewport: { width: 1600, height: 900 } });
      const trouble = logTrouble(page, [NO_WEB_SHARE]);
      await page.goto(demo.hostAddress);
      await eventually(() => logged(page)).toEqual(['ssc-ready purchase']);
      expect(await page.locator('#more iframe').count()).toBe(0);
      await page.locator('#customers').scrollIntoViewIfNeeded();
      await eventually(() => logged(page)).toEqual(['ssc-ready more', 'ssc-ready purchase']);
      expect(await page.locator('#more iframe').getAttribute('src')).toBe(
        `${demo.pageAddress}#/add?start=2026-03-01&term=2&on=2026-09-01&experts=2&lang=zh-CN&theme=auto`,
      );

      const purchase = await frameOf(page, 'purchase');
      const more = await frameOf(page, 'more');
      await page.locator('[name="theme"]').selectOption('dark');
      await page.locator('[name="lang"]').selectOption('en');
      await page.locator('[name="employees"]').fill('7000');
      await page.locator('[name="brand"]').fill('#aa0000');
      await page.getByRole('button', { name: 'setState' }).click();
      const merged = async (frame: typeof purchase) =>
        Object.assign({}, ...(await heardOf(frame, 'set')).map(({ values }) => values));
      await eventually(() => merged(purchase)).toEqual({
        theme: 'dark',
        lang: 'en',
        employees: '7000',
        experts: '8',
      });
      await eventually(() => merged(more)).toEqual({ theme: 'dark', lang: 'en' });
      expect((await heardOf(purchase, 'connect')).at(-1)).toMatchObject({ look: { brand: '#aa0000' } });

      await page.getByRole('button', { name: 'getQuote' }).click();
      expect(await page.locator('#answer').textContent()).toBe('null');
      const application = { version: 1, id: 'a-1', number: 'A20261124-7KD3M', totalYuan: '420280.00' };
      await purchase.evaluate((sent) => window.say({ type: 'apply', application: sent }), application);
      await eventually(() => heardOf(purchase, 'application-answer')).toMatchObject([
        { id: 'a-1', taken: true },
      ]);
      await page.locator('[name="state"]').selectOption('awaiting-payment');
      await page.getByRole('button', { name: 'setApplicationState' }).click();
      await eventually(() => heardOf(purchase, 'application-state')).toMatchObject([
        { id: 'a-1', state: 'awaiting-payment' },
      ]);
      await page.getByRole('button', { name: 'reset()' }).click();
      await eventually(() => heardOf(purchase, 'open')).toMatchObject([
        { link: '#/new?employees=7000&knowledge=1&years=2&lang=en&theme=dark' },
      ]);

      await page.getByRole('button', { name: '移除' }).click();
      expect(await page.locator('ssc-calculator').count()).toBe(1);
      await eventually(async () => page.frames().length).toBe(2);
      await page.getByRole('button', { name: '放回' }).click();
      await eventually(async () => (await logged(page))[0]).toBe('ssc-ready purchase');
      expect(trouble.unexpected()).toEqual([]);
      await page.close();
    },
  );

  stageTest.for(['light', 'dark'] as const)(
    'has an accessible host page in the %s scheme',
    async (colorScheme, { browser }) => {
      // The policy would stop the checker, which comes as a script's text.
      const page = await browser.newPage({ bypassCSP: true, colorScheme });
      await page.goto(demo.hostAddress);
      await eventually(() => logged(page)).toContain('ssc-ready purchase');
      expect(await violations(page)).toEqual([]);
      await page.close();
    },
  );
});
