import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { openMode, tabTo, tabToRadio } from './support/filling-in';
import { otherListSite } from './support/other-list-site';
import { pageTest } from './support/page-test';
import { dropFile, saveFile } from './support/quote-files';
import {
  addressLink,
  eventually,
  expectFigures,
  expectTotal,
  figureValues,
} from './support/reading-the-page';

const NOW = '2027-02-01T10:00:00+08:00';
/** Under the list of 2022: (60000 + 15000 + 5640 + 256000) × 2 + 2 × 1600. */
const OLD_SELECTION = '#/new?employees=6000&experts=5&tickets=3&robots=2&years=2&pack-120k=2';
const OLD = `${OLD_SELECTION}&book=ssc-pro-2022-10-18&quoted=676480.00`;
/** Under that of 2027: (35994 + 15999.50 + 6000 + 236000) × 2, without the packs. */
const NOW_TOTAL = '587987.00';

async function typeEach(page: Page, texts: readonly (readonly [field: string, text: string])[]) {
  for (const [field, text] of texts) {
    await tabTo(page, field);
    await page.keyboard.type(text);
  }
}

const tableRows = (page: Page, caption: string) =>
  page
    .locator('table')
    .filter({ hasText: caption })
    .locator('tr')
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent)));

describe('under the list of 2027 beside the page, with the keyboard alone', () => {
  pageTest('新购', async ({ visit }) => {
    const { site } = await otherListSite();
    const page = await visit({ site, now: NOW });
    await expectTotal(page, '267997.50');
    await typeEach(page, [
      ['employees', '2600'],
      ['experts', '6'],
      ['pack-100k', '2'],
    ]);
    // 6 × 2999.50 + 6 × 3199.90 + 2 × 2000 + 2 × 118000 + 2 × 1299.90
    await expectTotal(page, '279796.20');
    await expectFigures(page, { 'line:employees': '17997.00', 'line:pack-100k': '2599.80' });
    expect(await addressLink(page)).toBe(
      '#/new?employees=2600&experts=6&tickets=2&robots=2&pack-100k=2&pack-500k=0&pack-2m=0&years=1',
    );
  });

  pageTest('增购', async ({ visit }) => {
    const { site } = await otherListSite();
    const page = await visit({ site, now: NOW });
    await openMode(page, '增购');
    await typeEach(page, [
      ['start', '2027-01-15'],
      ['on', '2027-09-20'],
    ]);
    await tabToRadio(page, 'term');
    await page.keyboard.press('ArrowRight');
    await typeEach(page, [['experts', '2']]);
    // 16 months: 2 × (3199.90 + 4 × 3199.90 ÷ 8)
    await expectFigures(page, {
      total: '9599.70',
      'months-left': '16',
      'whole-years:experts': '6399.80',
      'date:expiry': '2029-01-15',
      'date:reclaim': '2029-03-15',
    });
    expect(await page.locator('tfoot .formula').first().textContent()).toBe(
      '2×1×3199.90 + 2×4×399.9875 = 9,599.70',
    );
  });

  pageTest('续费', async ({ visit }) => {
    const { site } = await otherListSite();
    const page = await visit({ site, now: NOW });
    await openMode(page, '续费');
    await typeEach(page, [
      ['start', '2026-01-15'],
      ['on', '2027-02-01'],
      ['employees', '3100'],
    ]);
    await tabToRadio(page, 'years');
    for (let presses = 0; presses < 4; presses++) await page.keyboard.press('ArrowRight');
    // (7 × 2999.50 + 5 × 3199.90 + 2 × 2000 + 2 × 118000) × 5
    await expectFigures(page, {
      total: '1384980.00',
      'days-lost': '17',
      'date:new-expiry': '2032-01-15',
      'date:reclaim': '2027-03-15',
    });
  });
});

describe('a link of the list of 2022', () => {
  pageTest('says line by line what changed, and what is not in the total', async ({ visit }) => {
    const { site } = await otherListSite();
    const page = await visit({ site, now: NOW, link: OLD });
    await expectTotal(page, NOW_TOTAL);
    await page.getByText('逐行比较：5 行有变化').click();
    expect(await tableRows(page, '各行当时与现在的金额')).toEqual([
      ['项目', '价目 ssc-pro-2022-10-18', '现行价目', '相差'],
      ['员工数', '¥120,000.00单价 ¥10,000', '¥71,988.00单价 ¥2,999.50', '-¥48,012.00'],
      ['专家坐席数', '¥30,000.00单价 ¥3,000', '¥31,999.00单价 ¥3,199.90', '+¥1,999.00'],
      ['工单坐席数', '¥11,280.00单价 ¥1,880', '¥12,000.00单价 ¥2,000', '+¥720.00'],
      ['企业版机器人', '¥512,000.00单价 ¥128,000', '¥472,000.00单价 ¥118,000', '-¥40,000.00'],
      ['12 万次充值包', '¥3,200.00', '不再销售', '-¥3,200.00'],
      ['合计', '¥676,480.00', '¥587,987.00', '-¥88,493.00'],
    ]);
    await page.getByText('12 万次充值包 × 2 个').waitFor();
    await page.getByText('按价目 ssc-pro-2022-10-18 标价 ¥3,200.00').waitFor();
    await page.getByRole('button', { name: /会话数不少于 240,000 次$/ }).click();
    // Three packs of 100 000 for 3899.70
    await expectTotal(page, '591886.70');
    expect(await page.getByText('12 万次充值包 × 2 个').count()).toBe(0);
  });

  for (const [format, button] of [
    ['JSON', 'JSON 数据（.json）'],
    ['CSV', 'CSV 表格（.csv）'],
  ] as const) {
    pageTest(`and a file of it as ${format}, dropped on the page`, async ({ visit }) => {
      const maker = await visit({ link: OLD_SELECTION, now: '2026-12-01T10:00:00+08:00' });
      await expectTotal(maker, '676480.00');
      const { name, bytes } = await saveFile(maker, button);

      const { site } = await otherListSite();
      const page = await visit({ site, now: NOW });
      await dropFile(page, name, bytes);
      await expectTotal(page, NOW_TOTAL);
      await page
        .getByText('此链接按价目 ssc-pro-2022-10-18 合计 ¥676,480.00，按现行价目是 ¥587,987.00')
        .waitFor();
      await page.getByText('12 万次充值包 × 2 个').waitFor();
      expect(await addressLink(page)).toBe(OLD.replace(/&years=2&pack-120k=2/, '&years=2&pack-120k=2'));
    });
  }
});

pageTest('a list with the id of the page’s own and other prices shows no prices', async ({ visit }) => {
  const { site } = await otherListSite();
  const page = await visit({
    site,
    dontWait: true,
    prepare: async (opened) =>
      void (await opened.route(/\/price-list\.json$/, async (route) => {
        const answer = await route.fetch();
        await route.fulfill({
          response: answer,
          body: (await answer.text()).replace('"id": "ssc-pro-2027-01-01"', '"id": "ssc-pro-2022-10-18"'),
        });
      })),
    expectedTrouble: [/^console error: price-list\.json: id: taken-id, found "ssc-pro-2022-10-18"/],
  });
  const alert = page.getByRole('alert').filter({ hasText: '价目无法读取' });
  await eventually(() => alert.isVisible()).toBe(true);
  expect(await alert.textContent()).toContain('The price list could not be read');
  expect(await figureValues(page, 'total')).toEqual([]);
});
