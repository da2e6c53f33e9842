import { describe, expect } from 'vitest';
import { openMode, typeInto } from './support/filling-in';
import { pageTest } from './support/page-test';
import {
  addressLink,
  eventually,
  expectFigures,
  expectNoTotal,
  expectTotal,
  figureValues,
  linkFields,
} from './support/reading-the-page';

/** The contract expired on 1 June 2022 and was reclaimed on 1 September. */
const EXPIRED = 'start=2021-06-01&term=1&on=2022-08-01';
const RECLAIMED = 'start=2021-06-01&term=1&on=2022-09-01';
const QUANTITIES =
  'employees=6000&experts=5&tickets=4&robots=1&knowledge=2&pack-360k=1&years=2&discount=85&tax=6';
/** (60000 + 15000 + 7520 + 128000)×2 + 30000 + 3600, of which 85 %. */
const TOTAL = '386444.00';

describe('an addition on or after the day of expiry', () => {
  pageTest('leads to the renewal of that contract on that day', async ({ visit }) => {
    const page = await visit({ link: `#/add?${EXPIRED}&experts=2` });
    await expectNoTotal(page);
    await page.getByRole('button', { name: '改为续费这份合同' }).click();
    await expectFigures(page, {
      total: '152640.00',
      'date:expiry': '2022-06-01',
      'date:new-expiry': '2023-06-01',
      'days-lost': '61',
    });
    expect(await linkFields(page)).toMatchObject({ start: '2021-06-01', term: '1', on: '2022-08-01' });
    expect(await page.locator('.modes [aria-current="page"]').textContent()).toBe('续费');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');

    await page.keyboard.press('Control+z');
    await eventually(() => addressLink(page)).toBe(`#/add?${EXPIRED}&experts=2`);
    await expectNoTotal(page);
  });

  pageTest('keeps what was filled in for another renewal within reach', async ({ visit }) => {
    const page = await visit({ link: '#/renew?start=2024-02-29&term=1&experts=9' });
    await expectTotal(page, '170640.00');
    await openMode(page, '增购');
    await typeInto(page, 'start', '2021-06-01');
    await typeInto(page, 'on', '2022-08-01');
    await page.getByRole('button', { name: '改为续费这份合同' }).click();
    await expectFigures(page, { total: '170640.00', 'date:expiry': '2022-06-01' });
    await page.getByRole('button', { name: '续费配置（¥170,640.00）' }).click();
    await expectFigures(page, { total: '170640.00', 'date:expiry': '2025-02-28' });
  });

  pageTest.for([
    ['the start', 'on=2027-04-01', { start: '2026-03-02', on: '2027-04-01' }, '2027-03-02', '30'],
    ['the day', 'start=2025-01-01', { start: '2025-01-01', on: '2026-03-02' }, '2026-01-01', '60'],
  ] as const)(
    'takes %s along where it is the default',
    async ([, query, dates, expiry, daysLost], { visit }) => {
      const page = await visit({ link: `#/add?${query}&experts=2`, now: '2026-03-02T10:00:00+08:00' });
      await page.getByRole('button', { name: '改为续费这份合同' }).click();
      await expectFigures(page, { 'date:expiry': expiry, 'days-lost': daysLost });
      expect(await linkFields(page)).toMatchObject({ ...dates, term: '1' });
    },
  );

  pageTest('within the contract, or before it, offers no renewal', async ({ visit }) => {
    const page = await visit({ link: '#/add?start=2021-06-01&term=1&on=2022-05-31' });
    await expectTotal(page, '0.00');
    expect(await page.getByRole('button', { name: '改为续费这份合同' }).count()).toBe(0);
    await typeInto(page, 'on', '2021-05-31');
    await expectNoTotal(page);
    expect(await page.getByRole('button', { name: '改为续费这份合同' }).count()).toBe(0);
  });
});

describe('a renewal on or after the day of reclaim', () => {
  pageTest('is refused with its reason, and the dates of the contract stay', async ({ visit }) => {
    const page = await visit({ link: `#/renew?${RECLAIMED}&${QUANTITIES}` });
    await expectNoTotal(page);
    await eventually(() => page.locator('#on-problem > span').textContent()).toBe(
      '办理日期应早于资源回收日 2022-09-01，现在是 2022-09-01。回收后数据无法恢复，不能续费，只能新购。',
    );
    await eventually(() => page.locator('#on').getAttribute('aria-invalid')).toBe('true');
    expect(await figureValues(page, 'date:expiry')).toEqual(['2022-06-01']);
    expect(await figureValues(page, 'date:reclaim')).toEqual(['2022-09-01']);
    for (const figure of ['date:new-expiry', 'days-lost', 'line:experts', 'group:base'])
      expect(await figureValues(page, figure), figure).toEqual([]);
    await page.locator('#on-problem button').click();
    await expectFigures(page, { total: TOTAL, 'days-lost': '91', 'date:new-expiry': '2024-06-01' });
  });

  pageTest('leads to a new purchase of the same quantities, and undo leads back', async ({ visit }) => {
    const page = await visit({ link: `#/renew?${RECLAIMED}&${QUANTITIES}` });
    await page.getByRole('link', { name: '按同样的数量新购' }).click();
    await expectTotal(page, TOTAL);
    expect(await addressLink(page)).toBe(`#/new?${QUANTITIES}`);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await page.keyboard.press('Control+z');
    await eventually(() => addressLink(page)).toBe(`#/renew?${RECLAIMED}&${QUANTITIES}`);
    await expectNoTotal(page);
    await page.keyboard.press('Control+y');
    await expectTotal(page, TOTAL);
  });

  pageTest('has a link to that new purchase which opens it anywhere', async ({ visit }) => {
    const page = await visit({ link: `#/renew?${RECLAIMED}&${QUANTITIES}` });
    const href = await page.getByRole('link', { name: '按同样的数量新购' }).getAttribute('href');
    expect(href).toBe(`#/new?${QUANTITIES}`);
    const elsewhere = await visit({ link: href ?? '' });
    await expectTotal(elsewhere, TOTAL);
  });

  pageTest('keeps the visitor’s own new purchase within reach', async ({ visit }) => {
    const page = await visit();
    await typeInto(page, 'employees', '7000');
    await typeInto(page, 'knowledge', '1');
    await expectTotal(page, '227640.00');
    await openMode(page, '续费');
    await typeInto(page, 'start', '2021-06-01');
    await typeInto(page, 'on', '2022-09-02');
    await typeInto(page, 'experts', '5');
    await expectNoTotal(page);
    await page.getByRole('link', { name: '按同样的数量新购' }).click();
    await expectTotal(page, '158640.00');
    await page.getByRole('button', { name: '返回我的新购配置（¥227,640.00）' }).click();
    await expectTotal(page, '227640.00');
    expect(await linkFields(page)).toMatchObject({ employees: '7000', knowledge: '1' });
    await page.getByRole('button', { name: '返回我的新购配置（¥158,640.00）' }).click();
    await expectTotal(page, '158640.00');
    await openMode(page, '续费');
    expect(await linkFields(page)).toMatchObject({ start: '2021-06-01', on: '2022-09-02', experts: '5' });
  });
});

describe('the contract of a new purchase', () => {
  const START = 'start=2025-09-30&years=2&employees=5200&experts=4';

  pageTest('is taken over by 增购 with one click: its dates, its years, its people', async ({ visit }) => {
    const page = await visit({ link: `#/new?${START}`, now: '2026-03-02T10:00:00+08:00' });
    await openMode(page, '增购');
    await page.getByRole('button', { name: '沿用新购中填写的合同' }).click();
    await expectFigures(page, { total: '0.00', 'months-left': '19', 'date:expiry': '2027-09-30' });
    expect(await addressLink(page)).toBe('#/add?start=2025-09-30&term=2&on=2026-03-02&headcount=5200');
    expect(await page.getByRole('button', { name: '沿用新购中填写的合同' }).count()).toBe(0);
    await page.getByRole('button', { name: '撤销' }).click();
    await expectFigures(page, { 'date:expiry': '2027-03-02' });
  });

  pageTest('is taken over by 续费 with what it has now', async ({ visit }) => {
    const page = await visit({ link: `#/new?${START}` });
    await openMode(page, '续费');
    await page.getByRole('button', { name: '沿用新购中填写的合同' }).click();
    await expectFigures(page, { total: '205640.00', 'date:expiry': '2027-09-30' });
    expect(await addressLink(page)).toBe(
      '#/renew?start=2025-09-30&term=2&employees=5200&experts=4&tickets=3&robots=1&years=1',
    );
  });
});
