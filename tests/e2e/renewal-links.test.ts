import { describe, expect } from 'vitest';
import { typeInto } from './support/filling-in';
import { pageTest } from './support/page-test';
import {
  eventually,
  expectFigures,
  expectNoTotal,
  expectTotal,
  fieldsOf,
  figureValues,
  isRefused,
  linkFields,
  mendButton,
  refusal,
} from './support/reading-the-page';

const LEAST = { employees: '1000', experts: '3', tickets: '3', robots: '1', years: '1' };

const LINKS = [
  [
    'the published late renewal',
    'start=2021-06-01&term=1&on=2022-08-01',
    {
      total: '152640.00',
      'date:expiry': '2022-06-01',
      'date:reclaim': '2022-09-01',
      'date:new-expiry': '2023-06-01',
      'days-lost': '61',
      'days-lost:price': '25509.70',
    },
  ],
  [
    'no day of its own, on the day of expiry',
    'start=2020-01-06&term=3',
    { total: '152640.00', 'date:expiry': '2023-01-06', 'date:new-expiry': '2024-01-06' },
  ],
  [
    'every field, a day before expiry',
    'start=2020-11-13&term=1&on=2021-11-12&employees=5200&experts=5&tickets=4&robots=2&knowledge=2&pack-120k=1&pack-360k=2&pack-960k=3&pack-6m=4&years=3&discount=85&tax=6',
    {
      total: '1037986.00',
      'list-total': '1221160.00',
      'group:base': '863226.00',
      'group:value-added': '174760.00',
      'billed:employees': '6000',
      'sessions:included': '100000',
      'sessions:total': '27820000',
      'tax:net': '979232.08',
      'tax:amount': '58753.92',
      'date:expiry': '2021-11-13',
      'date:reclaim': '2022-02-13',
      'date:new-expiry': '2024-11-13',
    },
  ],
  [
    'a leap day, on the last day before reclaim',
    'start=2024-02-29&term=1&on=2025-05-27&years=3',
    {
      total: '457920.00',
      'date:expiry': '2025-02-28',
      'date:reclaim': '2025-05-28',
      'date:new-expiry': '2028-02-29',
      'days-lost': '88',
      'days-lost:price': '36767.30',
    },
  ],
  [
    'the most of everything',
    'start=2025-12-31&term=8&employees=10000000&experts=1000000&tickets=1000000&robots=10000&knowledge=10000&pack-6m=1000000&years=8',
    { total: '86230000000.00', 'date:expiry': '2033-12-31', 'date:new-expiry': '2041-12-31' },
  ],
  [
    'the last start there is, whose expiry lies beyond the years that can be typed',
    'start=2099-12-31&term=8',
    { total: '152640.00', 'date:expiry': '2107-12-31', 'date:new-expiry': '2108-12-31' },
  ],
] as const satisfies readonly (readonly [string, string, Readonly<Record<string, string>>])[];

describe('a link to 续费', () => {
  pageTest.for(LINKS)(
    'with %s opens with its figures, and the address says the same',
    async ([, query, figures], { visit }) => {
      const page = await visit({ link: `#/renew?${query}` });
      await expectFigures(page, figures);
      expect(await linkFields(page)).toEqual({ ...LEAST, ...fieldsOf(`#/renew?${query}`) });
      expect(await page.locator('.notices').textContent()).toBe('');
    },
  );

  pageTest('on the day of expiry, or before it, loses no days', async ({ visit }) => {
    for (const day of ['2022-05-31', '2022-06-01']) {
      const page = await visit({ link: `#/renew?start=2021-06-01&term=1&on=${day}` });
      await expectFigures(page, { 'date:new-expiry': '2023-06-01' });
      expect(await figureValues(page, 'days-lost'), day).toEqual([]);
    }
  });

  pageTest.for([
    ['2022-03-02', '正常', '距到期还有 91 天'],
    ['2022-03-03', '即将到期', '90 天内到期，还有 90 天；到期前续费，服务不中断'],
    ['2022-06-01', '已停服', '当天起停止服务；距资源回收还有 92 天'],
    ['2022-08-31', '已停服', '已停服 91 天，距资源回收还有 1 天；续费后恢复服务'],
    ['2022-09-01', '已回收', '回收后系统内的任何数据都无法恢复，只能重新购买。'],
  ] as const)('on %s says that the contract is %s', async ([day, state, sentence], { visit }) => {
    const page = await visit({ link: `#/renew?start=2021-06-01&term=1&on=${day}` });
    expect(await page.locator('.facts .state').textContent()).toBe(state);
    expect(await page.locator('.facts .state + .about').textContent()).toBe(sentence);
  });

  pageTest('keeps the minimums of a purchase', async ({ visit }) => {
    const page = await visit({ link: '#/renew?start=2021-06-01&term=1' });
    for (const [field, text, sentence] of [
      ['employees', '999', '员工数应为 1,000 或以上，现在是 999。'],
      ['experts', '2', '专家坐席数应为 3 或以上，现在是 2。'],
      ['tickets', '0', '工单坐席数应为 3 或以上，现在是 0。'],
      ['robots', '0', '企业版机器人应为 1 或以上，现在是 0。'],
    ] as const) {
      await typeInto(page, field, text);
      await expectNoTotal(page);
      await eventually(() => isRefused(page, field)).toBe(true);
      await eventually(() => refusal(page, field).textContent()).toBe(sentence);
      await mendButton(page, field).click();
      await expectTotal(page, '152640.00');
    }
  });
});
