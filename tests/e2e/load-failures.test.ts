import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { ANY_SCRIPT, BREAKDOWN_SCRIPT, breakOff, ENGLISH_SCRIPT } from './support/holding-back';
import { pageTest } from './support/page-test';
import { eventually, expectTotal, figureValues } from './support/reading-the-page';

/** What the browser itself says of a script that does not come, and React of the prerendered part that waited for it. */
const LOAD_TROUBLE = [
  /net::ERR_FAILED/,
  /Failed to fetch dynamically imported module/,
  /^uncaught: Minified React error #422/,
];

describe('code that does not come', () => {
  pageTest('of the cost list leaves the total, says so, and comes with another try', async ({ visit }) => {
    let mend = async (): Promise<void> => undefined;
    const page = await visit({
      prepare: async (opened: Page) => {
        mend = await breakOff(opened, BREAKDOWN_SCRIPT);
      },
      expectedTrouble: LOAD_TROUBLE,
    });
    await page.getByRole('button', { name: '增加专家坐席数' }).click();
    const alert = page.getByRole('alert').filter({ hasText: '费用清单没有加载成功' });
    await eventually(() => alert.isVisible()).toBe(true);
    expect(await figureValues(page, 'total')).toEqual(['155640.00']);
    expect(await figureValues(page, 'line:experts')).toEqual(['12000.00']);

    await alert.getByRole('button', { name: '重试' }).click();
    await eventually(() => alert.isVisible()).toBe(true);
    await mend();
    await alert.getByRole('button', { name: '重试' }).click();
    await eventually(() => page.locator('table.cost-list').isVisible()).toBe(true);
    await expectTotal(page, '155640.00');
    expect(await alert.count()).toBe(0);
  });

  pageTest('of a language leaves the language, says so, and comes with another try', async ({ visit }) => {
    let mend = async (): Promise<void> => undefined;
    const page = await visit({
      prepare: async (opened: Page) => {
        mend = await breakOff(opened, ENGLISH_SCRIPT);
      },
      expectedTrouble: LOAD_TROUBLE,
    });
    await page.getByRole('button', { name: 'English' }).click();
    await eventually(() => page.locator('.notices').textContent()).toContain('语言加载失败');
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
    await mend();
    await page.getByRole('button', { name: 'English' }).click();
    await eventually(() => page.locator('html').getAttribute('lang')).toBe('en');
  });

  pageTest('of an English link opens the link in Chinese and says so', async ({ visit }) => {
    const page = await visit({
      link: '#/new?employees=6000&lang=en',
      prepare: async (opened: Page) => void (await breakOff(opened, ENGLISH_SCRIPT)),
      expectedTrouble: LOAD_TROUBLE,
    });
    await expectTotal(page, '202640.00');
    expect(await page.locator('.notices').textContent()).toContain('语言加载失败');
  });

  pageTest('at all says that the page did not load, and shows nothing of a deep link', async ({ visit }) => {
    const page = await visit({
      link: '#/new?employees=6000',
      prepare: async (opened: Page) => void (await breakOff(opened, ANY_SCRIPT)),
      expectedTrouble: LOAD_TROUBLE,
      dontWait: true,
    });
    await eventually(() => page.getByText('页面没有加载完整').isVisible()).toBe(true);
    expect(await page.locator('.summary [data-figure="total"]').isVisible()).toBe(false);
  });
});
