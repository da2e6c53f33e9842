import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { eventsOf, saveCalendar } from './support/calendar-file';
import { keptContracts, ONE_IN_EACH_STATE, PRODUCTS_LINK, untilProducts } from './support/kept-contracts';
import { pageTest, untilInteractive, type Visit } from './support/page-test';
import { eventually, expectFigures, expectTotal, fieldText, figureValues } from './support/reading-the-page';

const NOW = '2026-03-02T10:00:00+08:00';
/** Three years from 2024-09-15: 18 months and a half are left. */
const START = '２０２４年９月１５日';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function openProducts(page: Page): Promise<void> {
  await page.locator('.modes').getByRole('button', { name: '记录' }).click();
  await page.locator('.record-lists').getByRole('button', { name: '我的产品' }).click();
  await untilProducts(page);
}

async function enterContract(page: Page): Promise<void> {
  await button(page, '录入合同').click();
  await page.getByLabel('合同名称').fill('总部');
  await page.getByLabel('合同起始日', { exact: true }).fill(START);
  await page.locator('#contract-purchase-years').getByRole('radio', { name: '3 年' }).check();
  await page.locator('#contract-purchase-employees').fill('6千');
  await button(page, '保存合同').click();
  await eventually(() => page.getByRole('dialog').count()).toBe(0);
}

/** The id that the page gave to the one contract. */
const contractId = (page: Page): Promise<string> =>
  page.locator('.contract h3').evaluate((heading) => heading.id.replace('contract-', ''));

const quantity = async (page: Page, what: string): Promise<string[]> =>
  figureValues(page, `contract:${await contractId(page)}:${what}`);

describe('a contract', () => {
  pageTest('is entered, added to, and has what was added', async ({ visit }) => {
    const page = await visit({ now: NOW });
    await openProducts(page);
    await enterContract(page);
    expect(await quantity(page, 'employees')).toEqual(['6000']);
    expect(await quantity(page, 'expiry')).toEqual(['2027-09-15']);

    await button(page, '增购：总部').click();
    await untilInteractive(page);
    expect(await fieldText(page, 'start')).toBe('2024-09-15');
    expect(await fieldText(page, 'headcount')).toBe('6,000');
    await page.locator('#experts').fill('2');
    // 19 months: 2 × 3000 for the year, 2 × 7 × 300 for the odd months.
    await expectFigures(page, { 'months-left': '19', 'date:expiry': '2027-09-15' });
    await expectTotal(page, '10200.00');
    await button(page, '已办理，记入合同').click();
    await eventually(() => page.getByText('增购已记入“总部”。').count()).toBe(1);
    await button(page, '查看我的产品').click();
    await untilProducts(page);
    expect(await quantity(page, 'experts')).toEqual(['5']);
    expect(await quantity(page, 'expiry')).toEqual(['2027-09-15']);

    // Kept: another tab of the same browser has it too.
    const other = await visit({ now: NOW, sameProfileAs: page, link: PRODUCTS_LINK, dontWait: true });
    await untilProducts(other);
    expect(await quantity(other, 'experts')).toEqual(['5']);
  });

  pageTest('is renewed, ends later, and the renewal is taken back', async ({ visit }) => {
    const page = await visit({ now: NOW });
    await openProducts(page);
    await enterContract(page);
    await button(page, '续费：总部').click();
    await untilInteractive(page);
    expect(await fieldText(page, 'employees')).toBe('6,000');
    await page.locator('#years').getByRole('radio', { name: '2 年' }).check();
    await expectFigures(page, { 'date:new-expiry': '2029-09-15' });
    // (6 × 10000 + 3 × 3000 + 3 × 1880 + 128000) × 2
    await expectTotal(page, '405280.00');
    await button(page, '已办理，记入合同').click();
    await button(page, '查看我的产品').click();
    await untilProducts(page);
    expect(await quantity(page, 'expiry')).toEqual(['2029-09-15']);
    expect(await quantity(page, 'sessions')).toEqual(['100000']);

    await page.goBack();
    await untilInteractive(page);
    await openProducts(page);
    expect(await quantity(page, 'expiry')).toEqual(['2029-09-15']);
  });

  pageTest('with impossible dates is refused, and nothing of it is lost', async ({ visit }) => {
    const page = await visit({ now: NOW });
    await openProducts(page);
    await button(page, '录入合同').click();
    await page.getByLabel('合同起始日', { exact: true }).fill('2025-01-31');
    await button(page, '添加一次增购').click();
    await page.locator('#contract-0-experts').fill('2');
    await page.locator('#contract-0-on').fill('2026-01-31');
    await button(page, '保存合同').click();
    expect(await page.locator('#contract-0-on-problem > span').textContent()).toBe(
      '办理日期应早于合同到期日 2026-01-31，现在是 2026-01-31。到期后不能增购，请续费。',
    );
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('contract-0-on');
    expect(await page.locator('.contract').count()).toBe(0);

    // Escape closes the dialog; what was typed is there again.
    await page.keyboard.press('Escape');
    await eventually(() => page.getByRole('dialog').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('录入合同');
    await page.keyboard.press('Enter');
    expect(await page.locator('#contract-0-on').inputValue()).toBe('2026-01-31');
    await button(page, '改为 2026-01-30').click();
    await button(page, '保存合同').click();
    await eventually(() => page.locator('.contract').count()).toBe(1);
    expect(await quantity(page, 'experts')).toEqual(['5']);
  });

  pageTest('whose dialog was left with Escape is open again by the very next key', async ({ visit }) => {
    const page = await visit({ now: NOW });
    await openProducts(page);
    await button(page, '录入合同').click();
    await page.getByLabel('合同名称').fill('总部');
    await Promise.all([page.keyboard.press('Escape'), page.keyboard.press('Enter')]);
    await eventually(() => page.getByRole('dialog').count()).toBe(1);
    expect(await page.getByLabel('合同名称').inputValue()).toBe('总部');
  });

  pageTest('that is deleted comes back with one press of a key', async ({ visit }) => {
    const page = await visit({
      now: NOW,
      link: PRODUCTS_LINK,
      prepare: keptContracts(ONE_IN_EACH_STATE),
      dontWait: true,
    });
    await untilProducts(page);
    expect(await page.locator('.contract').count()).toBe(5);
    await button(page, '删除：华南').click();
    await eventually(() => page.locator('.contract').count()).toBe(4);
    await page.keyboard.press('Enter');
    await eventually(() => page.locator('.contract').count()).toBe(5);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('华南');
  });
});

describe('the calendar file', () => {
  const open = async (visit: Visit) => {
    const page = await visit({
      now: NOW,
      link: PRODUCTS_LINK,
      prepare: keptContracts(ONE_IN_EACH_STATE),
      dontWait: true,
    });
    await untilProducts(page);
    return page;
  };

  pageTest('of all contracts has each day to come once, under its contract’s name', async ({ visit }) => {
    const page = await open(visit);
    const file = await saveCalendar(page, '全部合同的日历提醒（.ics）');
    expect(file.name).toBe('ssc-contracts-2026-03-02.ics');
    expect(eventsOf(file).map(({ from, uid, summary }) => [from, uid, summary])).toEqual([
      ['2026-04-01', 'expiry-of-ending@ssc-calculator', '<b>=华东园区</b>：SSC 专业版合同到期，服务停止'],
      ['2026-04-30', 'reclaim-of-stopped@ssc-calculator', '华南：SSC 专业版资源回收，数据无法恢复'],
      [
        '2026-07-01',
        'reclaim-of-ending@ssc-calculator',
        '<b>=华东园区</b>：SSC 专业版资源回收，数据无法恢复',
      ],
      // The renewal of 2026-03-01 has overtaken 2027-06-15.
      ['2030-06-15', 'expiry-of-running@ssc-calculator', '总部：SSC 专业版合同到期，服务停止'],
      ['2030-09-15', 'reclaim-of-running@ssc-calculator', '总部：SSC 专业版资源回收，数据无法恢复'],
      ['2034-04-01', 'expiry-of-not-begun@ssc-calculator', '新园区：SSC 专业版合同到期，服务停止'],
      ['2034-07-01', 'reclaim-of-not-begun@ssc-calculator', '新园区：SSC 专业版资源回收，数据无法恢复'],
    ]);
    expect(eventsOf(file)[0]?.reminders.map(({ trigger }) => trigger)).toEqual(['-P90D', '-P30D', '-P7D']);
  });

  pageTest('of one contract has that one’s', async ({ visit }) => {
    const page = await open(visit);
    const file = await saveCalendar(page, '日历提醒：华南');
    expect(eventsOf(file).map(({ from, uid }) => [from, uid])).toEqual([
      ['2026-04-30', 'reclaim-of-stopped@ssc-calculator'],
    ]);
  });
});
