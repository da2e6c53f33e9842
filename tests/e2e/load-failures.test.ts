import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { openMode, typeInto } from './support/filling-in';
import {
  ADD_ON_SCRIPT,
  ANY_SCRIPT,
  breakOff,
  COST_LIST_SCRIPT,
  ENGLISH_SCRIPT,
  RENEWAL_SCRIPT,
} from './support/holding-back';
import { pageTest } from './support/page-test';
import { eventually, expectFigures, expectTotal, figureValues, linkFields } from './support/reading-the-page';

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
        mend = await breakOff(opened, COST_LIST_SCRIPT);
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
    // The page asks for the language once more before it says so.
    await eventually(() => page.locator('.notices').textContent()).toContain('语言加载失败');
  });

  pageTest('of a mode says so, loses nothing, and comes with another try', async ({ visit }) => {
    let mend = async (): Promise<void> => undefined;
    const page = await visit({
      prepare: async (opened: Page) => {
        mend = await breakOff(opened, ADD_ON_SCRIPT);
      },
      expectedTrouble: LOAD_TROUBLE,
    });
    await typeInto(page, 'employees', '6000');
    await page.locator('.modes').getByRole('button', { name: '增购' }).click();
    const alert = page.getByRole('alert').filter({ hasText: '这一页没有加载成功，已填写的内容都还在。' });
    await eventually(() => alert.isVisible()).toBe(true);
    expect(await figureValues(page, 'total')).toEqual([]);
    await alert.getByRole('button', { name: '重试' }).click();
    await eventually(() => alert.isVisible()).toBe(true);

    await openMode(page, '新购');
    await expectTotal(page, '202640.00');
    await page.locator('.modes').getByRole('button', { name: '增购' }).click();
    await eventually(() => alert.isVisible()).toBe(true);
    await mend();
    await alert.getByRole('button', { name: '重试' }).click();
    await expectTotal(page, '0.00');
    await typeInto(page, 'experts', '2');
    await expectTotal(page, '6000.00');
    await openMode(page, '新购');
    await expectTotal(page, '202640.00');
  });

  pageTest('of the mode of a link keeps the link, and shows no other figures', async ({ visit }) => {
    let mend = async (): Promise<void> => undefined;
    const link = '#/renew?start=2021-06-01&term=1&on=2022-08-01&experts=5';
    const page = await visit({
      link,
      prepare: async (opened: Page) => {
        mend = await breakOff(opened, RENEWAL_SCRIPT);
      },
      expectedTrouble: LOAD_TROUBLE,
      dontWait: true,
    });
    const alert = page.getByRole('alert').filter({ hasText: '这一页没有加载成功' });
    await eventually(() => alert.isVisible()).toBe(true);
    expect(await figureValues(page, 'total')).toEqual([]);
    expect(await linkFields(page)).toMatchObject({ start: '2021-06-01', on: '2022-08-01', experts: '5' });
    await page.reload();
    await eventually(() => alert.isVisible()).toBe(true);
    await mend();
    await alert.getByRole('button', { name: '重试' }).click();
    await expectFigures(page, { total: '158640.00', 'days-lost': '61' });
  });

  pageTest('at all says that the page did not load, and shows nothing of a deep link', async ({ visit }) => {
    const page = await visit({
      link: '#/new?employees=6000',
      prepare: async (opened: Page) => void (await breakOff(opened, ANY_SCRIPT)),
      expectedTrouble: LOAD_TROUBLE,
      dontWait: true,
    });
    // Before its styles have come nothing is painted, and all of it counts as visible.
    await page.waitForLoadState('load');
    await eventually(() => page.getByText('页面没有加载完整').isVisible()).toBe(true);
    expect(await page.locator('.summary [data-figure="total"]').isVisible()).toBe(false);
  });
});
