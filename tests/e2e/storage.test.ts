import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { openMode, typeInto } from './support/filling-in';
import { pageTest, untilInteractive } from './support/page-test';
import { eventually, expectFigures, expectTotal, figureValues, linkFields } from './support/reading-the-page';

const WORK = 'ssc-calculator/work';
const SET_ASIDE = 'ssc-calculator/set-aside';

const STORAGES = {
  'that throws': () => {
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
    }
  },
  'that is null': () => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, { value: null });
  },
  'that is full': () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
  },
} as const;

const kept = (page: Page, key: string) => page.evaluate((name) => localStorage.getItem(name), key);

/** Puts text where the page keeps work before the page is first opened. */
const keep = (key: string, text: string) => async (page: Page) => {
  await page.addInitScript(
    ([name, value]) => {
      if (localStorage.getItem('seeded') === null) localStorage.setItem(name, value);
      localStorage.setItem('seeded', 'yes');
    },
    [key, text] as const,
  );
};

describe('storage', () => {
  pageTest.for(Object.keys(STORAGES) as (keyof typeof STORAGES)[])(
    '%s changes nothing but a note that nothing can be kept',
    async (kind, { visit }) => {
      const page = await visit({
        prepare: (opened) => opened.addInitScript(STORAGES[kind]).then(() => undefined),
      });
      await expectTotal(page, '152640.00');
      await typeInto(page, 'employees', '6000');
      await expectTotal(page, '202640.00');
      await eventually(() => page.locator('.notices').textContent()).toContain('浏览器不允许保存');
      expect(await page.locator('.notices .notice').count()).toBe(1);
      await page.getByRole('button', { name: 'English' }).click();
      await eventually(() => page.locator('html').getAttribute('lang')).toBe('en');
      expect(await linkFields(page)).toMatchObject({ employees: '6000', lang: 'en' });
    },
  );

  pageTest('that throws opens a deep link all the same', async ({ visit }) => {
    const page = await visit({
      link: '#/new?employees=6000&knowledge=1&years=2',
      prepare: (opened) => opened.addInitScript(STORAGES['that throws']).then(() => undefined),
    });
    await expectTotal(page, '420280.00');
  });

  pageTest('of the tab alone brings the work back without a word from the console', async ({ visit }) => {
    const page = await visit({
      prepare: (opened) =>
        opened
          .addInitScript(() => {
            Object.defineProperty(window, 'localStorage', {
              get: () => {
                throw new DOMException('The operation is insecure.', 'SecurityError');
              },
            });
          })
          .then(() => undefined),
    });
    await typeInto(page, 'employees', '6000');
    await expectTotal(page, '202640.00');
    const address = (await page.evaluate(() => location.href)).replace(/#.*/, '');
    await page.goto('about:blank');
    await page.goto(address);
    await untilInteractive(page);
    await expectTotal(page, '202640.00');
  });
});

describe('kept text that cannot be read', () => {
  pageTest.for([
    ['garbage', '{"version":1,"draft":', '上次保存的内容无法读取'],
    [
      'of another shape',
      '{"version":1,"draft":{"mode":"new","texts":{"new":{"colour":"red"}}}}',
      '上次保存的内容无法读取',
    ],
    ['with a key of the language', '{"__proto__":{"version":1}}', '上次保存的内容无法读取'],
    ['of an older version', '{"version":0,"employees":6000}', '上次保存的内容无法读取'],
    ['of this version, but not whole', '{"version":2,"draft":{"mode":"add"}}', '上次保存的内容无法读取'],
    ['of a newer version', '{"version":3,"draft":{"mode":"records"}}', '来自更新的版本'],
  ] as const)('%s is named, set aside as it is, and not used', async ([, text, sentence], { visit }) => {
    const page = await visit({ prepare: keep(WORK, text) });
    await expectTotal(page, '152640.00');
    expect(await page.locator('.notices').textContent()).toContain(sentence);
    expect(await kept(page, SET_ASIDE)).toBe(text);
    expect(await kept(page, WORK)).toBeNull();
    await page.getByRole('button', { name: '知道了' }).click();
    expect(await page.locator('.notices').textContent()).toBe('');
    await typeInto(page, 'employees', '6000');
    await expectTotal(page, '202640.00');
    await page.reload();
    await untilInteractive(page);
    expect(await figureValues(page, 'total')).toEqual(['202640.00']);
    expect(await page.locator('.notices').textContent()).toBe('');
  });
});

/** As the page of new purchases alone kept it. */
const WORK_OF_VERSION_1 =
  '{"version":1,"draft":{"mode":"new","texts":{"new":{"employees":"1.2万","pack-6m":"2","start":"2026年3月5日"}}},' +
  '"origin":"own","beside":[{"draft":{"mode":"new","texts":{"new":{"years":"8"}}},"origin":"link"}],' +
  '"language":"zh-CN","theme":"dark"}';

describe('work that an earlier version of the page kept', () => {
  pageTest('goes on, with what was beside it, and is kept anew', async ({ visit }) => {
    const page = await visit({ prepare: keep(WORK, WORK_OF_VERSION_1) });
    await expectFigures(page, { total: '334640.00', 'date:new-expiry': '2027-03-05' });
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    expect(await page.getByText('上次保存的内容').count()).toBe(0);
    expect(await kept(page, SET_ASIDE)).toBeNull();
    await page.getByRole('button', { name: '查看链接中的新购配置（¥1,221,120.00）' }).click();
    await expectTotal(page, '1221120.00');
    await page.getByRole('button', { name: '返回我的新购配置（¥334,640.00）' }).click();
    await openMode(page, '增购');
    await page.getByRole('button', { name: '沿用新购中填写的合同：2026年3月5日起 1 年，12,000 人' }).click();
    await expectFigures(page, { 'date:expiry': '2027-03-05' });
    expect(await kept(page, WORK)).toMatch(/^\{"version":2,/);
    await page.reload();
    await untilInteractive(page);
    await expectFigures(page, { 'date:expiry': '2027-03-05' });
    await openMode(page, '新购');
    await expectTotal(page, '334640.00');
  });
});
