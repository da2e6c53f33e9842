import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { untilProducts } from './support/kept-contracts';
import { otherListSite } from './support/other-list-site';
import { pageTest } from './support/page-test';
import { eventually, expectFigures, expectTotal, figureValues } from './support/reading-the-page';
import { closeDialog, openList, saveAs } from './support/saved-quotes';

const BEFORE = '2026-12-01T10:00:00+08:00';
const AFTER = '2027-02-01T10:00:00+08:00';
const SELECTION = '#/new?employees=6000&experts=5&tickets=3&robots=2&years=2&pack-120k=2';
const LINK = `${SELECTION}&start=2026-12-15&book=ssc-pro-2022-10-18&quoted=676480.00`;
const LEFT_OUT = '本价目没有充值包 pack-120k：所选的 2 个不在合计内。';

/** An application of the list of 2022 that waits for its payment. */
const APPLICATION = {
  kind: 'application',
  id: 'applied',
  changedAt: '2026-12-01T02:00:00.000Z',
  number: 'A20261201-7KD3M',
  mode: 'new',
  link: LINK,
  totalYuan: '676480.00',
  madeOn: '2026-12-01',
  history: [
    { state: 'prepared', by: 'page', at: '2026-12-01T02:00:00.000Z' },
    { state: 'awaiting-payment', by: 'buyer', at: '2026-12-02T02:00:00.000Z' },
  ],
};

const keptApplication = async (page: Page): Promise<void> => {
  await page.addInitScript((record) => {
    if (!location.protocol.startsWith('http') || localStorage.getItem('seeded') !== null) return;
    localStorage.setItem('seeded', 'yes');
    localStorage.setItem(`ssc-calculator/record/${record.id}`, JSON.stringify({ version: 1, record }));
  }, APPLICATION);
};

const openRecords = async (page: Page, list: string) => {
  await page.locator('.modes').getByRole('button', { name: '记录' }).click();
  await page.locator('.record-lists').getByRole('button', { name: list }).click();
};

describe('when the list changes between two visits', () => {
  pageTest('a saved quote has what it was and what it is, and opens with what changed', async ({ visit }) => {
    const { site, changeList } = await otherListSite({ isInForce: false });
    const first = await visit({ site, now: BEFORE, link: SELECTION });
    await expectTotal(first, '676480.00');
    await saveAs(first, '去年的报价');
    await closeDialog(first);

    changeList();
    const page = await visit({ site, now: AFTER, sameProfileAs: first, link: '#/new?years=2' });
    // (11998 + 15999.50 + 4000 + 236000) × 2
    await expectTotal(page, '535995.00');
    await saveAs(page, '今年的报价');
    await closeDialog(page);
    await openList(page);
    const row = page.locator('.quote-table tbody tr').filter({ hasText: '去年的报价' });
    const text = (await row.locator('.cell-total').textContent()) ?? '';
    expect(text).toBe(`¥587,987.00保存时 ¥676,480.00 当时的价目：ssc-pro-2022-10-18${LEFT_OUT}`);

    for (const box of await page.locator('.quote-table tbody [type="checkbox"]').all()) await box.check();
    await page.getByRole('button', { name: '对比所选' }).click();
    await page.locator('.compare-table').waitFor();
    expect(await page.locator('.compare-table tr').filter({ hasText: '未计入合计' }).textContent()).toContain(
      LEFT_OUT,
    );

    await page.goBack();
    await row.getByRole('button', { name: /^打开/ }).click();
    await expectTotal(page, '587987.00');
    await page.getByText('逐行比较：5 行有变化').waitFor();
    await page.getByText('12 万次充值包 × 2 个').waitFor();
  });

  pageTest('an application keeps what it was, and its contract what was bought', async ({ visit }) => {
    const { site } = await otherListSite();
    const page = await visit({ site, now: AFTER, prepare: keptApplication });
    await openRecords(page, '申请');
    await page.locator('.applications-table').waitFor();
    await expectFigures(page, { 'application:applied:total': '587987.00' });
    const row = page.locator('.application-row');
    expect(await row.textContent()).toContain('申请时 676,480.00，按现行价目已变化');
    expect(await row.textContent()).toContain(LEFT_OUT);

    await row.getByRole('button', { expanded: false }).first().click();
    await page.getByRole('button', { name: '标记为“已开通”' }).click();
    await openRecords(page, '我的产品');
    await untilProducts(page);
    await eventually(() => page.locator('.contract').count()).toBe(1);
    const id = await page.locator('.contract h3').evaluate((heading) => heading.id.replace('contract-', ''));
    const has = (what: string) => figureValues(page, `contract:${id}:${what}`);
    expect(await has('employees')).toEqual(['6000']);
    expect(await has('expiry')).toEqual(['2028-12-15']);
    // 2 × 50 000 given under the list of its day, and 2 packs of 120 000
    expect(await has('sessions')).toEqual(['340000']);
  });
});
