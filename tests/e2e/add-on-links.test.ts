import { describe, expect } from 'vitest';
import { pageTest } from './support/page-test';
import { eventually, expectFigures, fieldsOf, figureValues, linkFields } from './support/reading-the-page';

const TWO_YEARS = 'start=2025-01-01&term=2&on=2025-07-01';

const LINKS = [
  [
    'the published example',
    `${TWO_YEARS}&experts=2`,
    {
      total: '9600.00',
      'group:base': '9600.00',
      'line:experts': '9600.00',
      'months-left': '18',
      'whole-years': '1',
      'odd-months': '6',
      'date:expiry': '2027-01-01',
      'date:reclaim': '2027-04-01',
    },
  ],
  [
    'every field, in the eleven months that cost ten',
    'start=2024-01-31&term=2&on=2025-02-28&headcount=4700&employees=1200&experts=2&tickets=3&robots=1&cold-start=1&knowledge=1&pack-120k=2&discount=85&tax=6',
    {
      total: '151164.00',
      'list-total': '177840.00',
      'group:base': '135694.00',
      'group:value-added': '15470.00',
      'line:employees': '17000.00',
      'line:experts': '5100.00',
      'line:tickets': '4794.00',
      'line:robots': '108800.00',
      'line:knowledge': '12750.00',
      'line:pack-120k': '2720.00',
      'billed:employees': '2000',
      'sessions:included': '50000',
      'sessions:total': '290000',
      'months-left': '11',
      'whole-years': '0',
      'odd-months': '11',
      'date:expiry': '2026-01-31',
      'date:reclaim': '2026-04-30',
      'tax:net': '142607.55',
      'tax:amount': '8556.45',
    },
  ],
  ['nothing added', TWO_YEARS, { total: '0.00', 'months-left': '18' }],
  ['only what is quoted on request', `${TWO_YEARS}&cold-start=1`, { total: '0.00' }],
  ['the first day', 'start=2025-01-01&term=2&on=2025-01-01&experts=2', { total: '12000.00' }],
  [
    'the last day',
    'start=2025-01-01&term=2&on=2026-12-31&experts=2',
    { total: '600.00', 'months-left': '1' },
  ],
  ['ten months left', 'start=2025-01-01&term=1&on=2025-03-31&experts=2', { total: '6000.00' }],
  ['nine months left', 'start=2025-01-01&term=1&on=2025-04-01&experts=2', { total: '5400.00' }],
  [
    'a leap day, on its clamped day a year later',
    'start=2024-02-29&term=4&on=2025-02-28&tickets=1',
    { total: '5640.00', 'months-left': '36', 'date:expiry': '2028-02-29', 'date:reclaim': '2028-05-29' },
  ],
  [
    'a leap day, a day earlier',
    'start=2024-02-29&term=4&on=2025-02-27&tickets=1',
    { total: '5828.00', 'months-left': '37', 'whole-years': '3', 'odd-months': '1' },
  ],
  [
    'one-off items only, in full',
    `${TWO_YEARS}&knowledge=1&pack-6m=1`,
    { total: '51000.00', 'group:value-added': '51000.00' },
  ],
  [
    'a demand beyond the sessions of the robot added',
    `${TWO_YEARS}&robots=1&sessions=890000`,
    { total: '212400.00', 'line:pack-960k': '7600.00', 'sessions:total': '1010000' },
  ],
  [
    'the most of everything',
    'start=2026-01-01&term=8&on=2026-01-01&employees=10000000&experts=1000000&tickets=1000000&robots=10000&knowledge=10000&pack-6m=1000000',
    { total: '86230000000.00', 'months-left': '96' },
  ],
  [
    'the last start there is',
    'start=2099-12-31&term=8&on=2099-12-31&experts=1',
    { total: '24000.00', 'date:expiry': '2107-12-31', 'date:reclaim': '2108-03-31' },
  ],
] as const satisfies readonly (readonly [string, string, Readonly<Record<string, string>>])[];

describe('a link to 增购', () => {
  pageTest.for(LINKS)(
    'with %s opens with its figures, and the address says the same',
    async ([, query, figures], { visit }) => {
      const page = await visit({ link: `#/add?${query}` });
      await expectFigures(page, figures);
      expect(await linkFields(page)).toEqual(fieldsOf(`#/add?${query}`));
      expect(await page.locator('.notices').textContent()).toBe('');
    },
  );

  pageTest('shows what nobody has to pay as no figure', async ({ visit }) => {
    const page = await visit({ link: `#/add?${TWO_YEARS}&experts=2` });
    await expectFigures(page, { total: '9600.00' });
    for (const name of [
      'list-total',
      'line:employees',
      'tax:net',
      'cap-saved',
      'days-lost',
      'date:new-expiry',
    ])
      expect(await figureValues(page, name), name).toEqual([]);
  });

  pageTest('that was made at another price says what changed', async ({ visit }) => {
    const page = await visit({ link: `#/add?${TWO_YEARS}&experts=2&quoted=9000.00&book=2020-01-01` });
    await expectFigures(page, { total: '9600.00' });
    await eventually(() => page.locator('.quoted-then').textContent()).toBe(
      '此链接按价目 2020-01-01 合计 ¥9,000.00，按现行价目是 ¥9,600.00本页没有价目 2020-01-01，无法逐行比较。',
    );
  });

  pageTest('names the fields that 增购 does not have, and leaves them out', async ({ visit }) => {
    const page = await visit({ link: `#/add?${TWO_YEARS}&experts=2&years=3&industry=hr` });
    await expectFigures(page, { total: '9600.00' });
    expect(await page.locator('.notices').textContent()).toContain('无法识别的参数，已忽略：years、industry');
  });

  pageTest('put into the address of an open page is shown at once, in its mode', async ({ visit }) => {
    const page = await visit();
    await page.evaluate((query) => {
      location.hash = `#/add?${query}&experts=2`;
    }, TWO_YEARS);
    await expectFigures(page, { total: '9600.00', 'months-left': '18' });
    await eventually(() => page.locator('.modes [aria-current="page"]').textContent()).toBe('增购');
  });

  pageTest('says that people who fit into the blocks paid for need not be bought', async ({ visit }) => {
    const page = await visit({ link: `#/add?${TWO_YEARS}&headcount=5200&employees=800` });
    await expectFigures(page, { total: '16000.00' });
    expect(await page.getByText('不需要购买').textContent()).toBe(
      '现有人数已按 6,000 人付费，还有 800 人余量：新增人数放得下，不需要购买。',
    );
    await page.getByRole('button', { name: '不购买员工数' }).click();
    await expectFigures(page, { total: '0.00' });
  });
});
