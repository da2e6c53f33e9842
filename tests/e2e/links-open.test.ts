import { describe, expect } from 'vitest';
import { pageTest } from './support/page-test';
import { expectFigures, fieldsOf, linkFields } from './support/reading-the-page';

const NO_EXTRAS = { employees: '1000', experts: '3', tickets: '3', robots: '1', years: '1' };

const LINKS = [
  [
    'a link with every field',
    'employees=5200&experts=5&tickets=4&robots=2&industry=hr&cold-start=1&knowledge=2&pack-120k=1&pack-360k=2&pack-960k=3&pack-6m=4&years=3&start=2024-02-29&discount=85&tax=6',
    {
      total: '1037986.00',
      'list-total': '1221160.00',
      'group:base': '863226.00',
      'group:value-added': '174760.00',
      'line:employees': '153000.00',
      'line:experts': '38250.00',
      'line:tickets': '19176.00',
      'line:robots': '652800.00',
      'line:knowledge': '25500.00',
      'line:pack-120k': '1360.00',
      'line:pack-360k': '6120.00',
      'line:pack-960k': '19380.00',
      'line:pack-6m': '122400.00',
      'billed:employees': '6000',
      'sessions:included': '100000',
      'sessions:total': '27820000',
      'tax:net': '979232.08',
      'tax:amount': '58753.92',
      'date:new-expiry': '2027-02-28',
    },
  ],
  [
    'the published example',
    'employees=6000&knowledge=1&years=2',
    { total: '420280.00', 'group:base': '405280.00', 'group:value-added': '15000.00' },
  ],
  ['no field at all', '', { total: '152640.00', 'sessions:total': '50000' }],
  [
    'a demand that one 960k pack covers cheapest',
    'sessions=890000',
    { total: '160240.00', 'line:pack-960k': '7600.00', 'sessions:total': '1010000' },
  ],
  [
    'a demand that the given sessions cover',
    'sessions=50000',
    { total: '152640.00', 'sessions:total': '50000' },
  ],
  [
    'a demand of one session more',
    'sessions=50001',
    { total: '154240.00', 'line:pack-120k': '1600.00', 'sessions:total': '170000' },
  ],
  [
    'a demand of 10^12',
    'sessions=1000000000000',
    { total: '6000160640.00', 'line:pack-6m': '5999976000.00', 'sessions:total': '1000000010000' },
  ],
  [
    'the most of everything',
    'employees=10000000&experts=1000000&tickets=1000000&robots=10000&knowledge=10000&pack-6m=1000000&years=8',
    { total: '86230000000.00', 'sessions:total': '6000500000000' },
  ],
  [
    'a discount that needs rounding, and tax',
    'discount=83.33&tax=13',
    { total: '127194.91', 'line:tickets': '4699.81', 'tax:net': '112561.87', 'tax:amount': '14633.04' },
  ],
  ['a tax rate of nothing', 'tax=0', { total: '152640.00', 'tax:net': '152640.00', 'tax:amount': '0.00' }],
  ['a leap day', 'start=2024-02-29&years=4', { total: '610560.00', 'date:new-expiry': '2028-02-29' }],
] as const satisfies readonly (readonly [string, string, Readonly<Record<string, string>>])[];

describe('a deep link', () => {
  pageTest.for(LINKS)(
    'with %s opens with its figures, and the address says the same',
    async (row, { visit }) => {
      const [, query, figures] = row;
      const page = await visit({ link: `#/new?${query}` });
      await expectFigures(page, figures);
      const given = query === '' ? {} : fieldsOf(`#/new?${query}`);
      expect(await linkFields(page)).toEqual({ ...NO_EXTRAS, ...given });
      expect(await page.getByRole('button', { name: '知道了' }).count(), 'no remark').toBe(0);
    },
  );

  pageTest('without its query opens the default', async ({ visit }) => {
    const page = await visit({ link: '#/new' });
    await expectFigures(page, { total: '152640.00' });
  });

  pageTest('with packs and a demand goes by the packs', async ({ visit }) => {
    const page = await visit({ link: '#/new?sessions=890000&pack-120k=1' });
    await expectFigures(page, { total: '154240.00', 'sessions:total': '170000' });
    expect(await linkFields(page)).toEqual({ ...NO_EXTRAS, 'pack-120k': '1' });
  });

  pageTest('in English and dark opens so', async ({ visit }) => {
    const page = await visit({ link: '#/new?years=2&lang=en&theme=dark' });
    await expectFigures(page, { total: '305280.00' });
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    expect(await linkFields(page)).toEqual({ ...NO_EXTRAS, years: '2', lang: 'en', theme: 'dark' });
  });

  pageTest(
    'that was made at another price says what changed, and prices by the list in force',
    async ({ visit }) => {
      const page = await visit({ link: '#/new?years=2&quoted=100000.00&book=2020-01-01' });
      await expectFigures(page, { total: '305280.00' });
      const notice = await page.locator('.quoted-then').textContent();
      expect(notice).toContain('¥100,000.00');
      expect(notice).toContain('¥305,280.00');
      expect(notice).toContain('2020-01-01');
    },
  );

  pageTest('put into the address of an open page is shown at once', async ({ visit }) => {
    const page = await visit();
    await page.evaluate(() => {
      location.hash = '#/new?employees=6000&knowledge=1&years=2';
    });
    await expectFigures(page, { total: '420280.00' });
  });
});
