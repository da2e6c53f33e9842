import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { type Demo, startDemo } from '../../demo/demo-servers';
import { violations } from './support/axe';
import { BUILT_FOLDER } from './support/built-folder';
import { NO_WEB_SHARE } from './support/element-stage';
import { pageTest } from './support/page-test';
import { eventually, expectTotal, fieldText } from './support/reading-the-page';
import { pageIn } from './support/real-stage';
import { logTrouble } from './support/trouble';

let demo: Demo;

beforeAll(async () => {
  demo = await startDemo({ folder: BUILT_FOLDER, pagePort: 0, hostPort: 0 });
});

afterAll(() => demo.close());

/** Events by type and calculator, the last first. */
const logged = (page: Page): Promise<string[]> =>
  page
    .locator('#events > li')
    .evaluateAll((items) =>
      items.map((item) => `${item.getAttribute('data-type')} ${item.getAttribute('data-from')}`),
    );

const lastEvent = (page: Page) => page.locator('#events > li summary').first().textContent();
const press = (page: Page, name: string) => page.getByRole('button', { name }).click();
const choose = (page: Page, label: string) => page.getByRole('radio', { name: label }).check();
const language = (frame: Frame) => frame.locator('html').getAttribute('lang');
const theme = (frame: Frame) => frame.locator('html').getAttribute('data-theme');

/** The demo with both calculators, in the order in which they come into sight. */
async function openDemo(page: Page): Promise<{ purchase: Frame; more: Frame }> {
  await page.goto(demo.hostAddress);
  const purchase = await pageIn(page, '#purchase');
  await eventually(() => logged(page)).toEqual(['ssc-quote purchase', 'ssc-ready purchase']);
  expect(await page.locator('#more iframe').count()).toBe(0);
  await page.locator('#customers').scrollIntoViewIfNeeded();
  const more = await pageIn(page, '#more');
  await eventually(() => logged(page)).toEqual([
    'ssc-quote more',
    'ssc-ready more',
    'ssc-quote purchase',
    'ssc-ready purchase',
  ]);
  return { purchase, more };
}

describe('the demo', () => {
  pageTest('lets its settings name the host, and serves nothing beside its folder', async () => {
    expect(await (await fetch(`${demo.pageAddress}settings.json`)).json()).toEqual({
      version: 1,
      hosts: [new URL(demo.hostAddress).origin],
    });
    expect(new URL(demo.pageAddress).origin).not.toBe(new URL(demo.hostAddress).origin);
    expect((await fetch(`${demo.hostAddress}..%2fdemo-servers.ts`)).status).toBe(404);
  });

  pageTest('shows both calculators with their figures, the second near its place', async ({ browser }) => {
    const page = await browser.newPage({ viewport: { width: 1600, height: 900 } });
    const trouble = logTrouble(page, [NO_WEB_SHARE]);
    const { purchase, more } = await openDemo(page);
    await expectTotal(purchase, '420280.00');
    await expectTotal(more, '9600.00');
    await press(page, 'getQuote()');
    const address = demo.pageAddress;
    expect(await page.locator('#answer').textContent()).toContain(
      `420280.00 元，${address}#/new?employees=6000&experts=3&`,
    );
    await choose(page, '增购');
    await press(page, 'getQuote()');
    expect(await page.locator('#answer').textContent()).toContain(`9600.00 元，${address}#/add?`);
    expect(trouble.unexpected()).toEqual([]);
    await page.close();
  });

  pageTest(
    'drives the page in the frame by attributes and methods',
    async ({ browser }) => {
      const page = await browser.newPage({ viewport: { width: 1600, height: 900 } });
      const trouble = logTrouble(page, [NO_WEB_SHARE]);
      const { purchase, more } = await openDemo(page);
      for (const [chosen, shown] of [
        ['dark', 'dark'],
        ['light', 'light'],
        ['auto', 'auto'],
      ] as const) {
        await page.locator('[name="theme"]').selectOption(chosen);
        for (const frame of [purchase, more]) await eventually(() => theme(frame)).toBe(shown);
      }
      for (const chosen of ['en', 'zh-CN']) {
        await page.locator('[name="lang"]').selectOption(chosen);
        for (const frame of [purchase, more]) await eventually(() => language(frame)).toBe(chosen);
      }

      await page.locator('[name="employees"]').fill('7000');
      await expectTotal(purchase, '440280.00');
      expect(await fieldText(purchase, 'employees')).toBe('7,000');
      await press(page, 'setState');
      await expectTotal(purchase, '470280.00');
      await expectTotal(more, '9600.00');
      await press(page, 'reset()');
      await expectTotal(purchase, '440280.00');
      expect(await fieldText(purchase, 'experts')).toBe('3');
      await page.locator('[name="employees"]').fill('');
      await expectTotal(purchase, '320280.00');
      await page.locator('[name="employees"]').fill('6000');
      await expectTotal(purchase, '420280.00');

      await purchase.locator('#experts').fill('5');
      await expectTotal(purchase, '432280.00');
      await press(page, '移除');
      expect(await page.locator('ssc-calculator').count()).toBe(1);
      await eventually(async () => page.frames().length).toBe(2);
      await press(page, 'getQuote()');
      expect(await page.locator('#answer').textContent()).toBe('null');
      await press(page, '放回');
      await expectTotal(await pageIn(page, '#purchase'), '420280.00');
      await eventually(() => lastEvent(page)).toBe('ssc-quote purchase：420280.00 元');
      expect(trouble.unexpected()).toEqual([]);
      await page.close();
    },
    180_000,
  );

  pageTest(
    'tells that a colour without contrast was refused, and shows the page’s own',
    async ({ browser }) => {
      const page = await browser.newPage({ viewport: { width: 1600, height: 900 } });
      const trouble = logTrouble(page, [NO_WEB_SHARE]);
      const { purchase } = await openDemo(page);
      const brand = () =>
        purchase.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--ssc-brand'));
      await page.locator('[name="brand"]').fill('#aa0000');
      await eventually(brand).toContain('#aa0000');
      await page.locator('[name="brand"]').fill('#ffff88');
      await eventually(() => lastEvent(page)).toMatch(/^ssc-error purchase：refused-look --ssc-brand /);
      await eventually(brand).toBe('');
      expect(trouble.unexpected()).toEqual([]);
      await page.close();
    },
  );

  pageTest.for(['light', 'dark'] as const)(
    'has an accessible host page in the %s scheme',
    async (colorScheme, { browser }) => {
      // The policy would stop the checker, which comes as a script's text.
      const page = await browser.newPage({ bypassCSP: true, colorScheme });
      await page.goto(demo.hostAddress);
      await eventually(() => logged(page)).toContain('ssc-quote purchase');
      expect(await violations(page)).toEqual([]);
      await page.close();
    },
  );
});
