import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { pageTest } from './support/page-test';
import { openPaper, QUOTES } from './support/paper-page';

/** Texts of formulas, terms and amounts that take more than one line, without the steps below a formula. */
const brokenCells = (page: Page): Promise<string[]> =>
  page.locator('.sheet tbody :is(.sheet-formula, .sheet-term, .sheet-amount)').evaluateAll((cells) =>
    cells.flatMap((cell) => {
      const texts = [...cell.childNodes].filter(
        (node) => !(node instanceof Element && node.matches('.about')),
      );
      const [first] = texts;
      const last = texts.at(-1);
      if (first === undefined || last === undefined) return [];
      const range = document.createRange();
      range.setStartBefore(first);
      range.setEndAfter(last);
      const bottoms = [...range.getClientRects()].map(({ bottom }) => Math.round(bottom));
      return new Set(bottoms).size > 1 ? [range.toString()] : [];
    }),
  );

const BASE = 'experts=20&tickets=12&robots=2';

const ORDERS = [
  ['a purchase', `#/new?employees=60000&${BASE}&knowledge=1&pack-6m=2&years=3`],
  ['a discounted purchase', `#/new?employees=5200&${BASE}&knowledge=1&pack-6m=2&years=2&discount=85.5&tax=6`],
  ['an addition of months', '#/add?start=2025-12-01&term=1&on=2026-11-20&experts=2&tickets=3'],
  ['a discounted addition of months', '#/add?start=2025-12-01&term=1&on=2026-06-20&experts=2&discount=85'],
  ['an addition of years and months', `#/add?start=2025-12-01&term=3&on=2026-09-20&${BASE}`],
  [
    'a discounted addition of years and months',
    `#/add?start=2025-12-01&term=3&on=2026-09-20&${BASE}&discount=85.5`,
  ],
  ['an addition of years and eleven months', '#/add?start=2025-12-01&term=3&on=2026-01-01&experts=2'],
  ['a renewal', `#/renew?start=2025-01-01&term=1&on=2025-12-20&employees=5200&${BASE}&years=2`],
  [
    'a discounted renewal',
    `#/renew?start=2025-01-01&term=1&on=2025-12-20&employees=5200&${BASE}&years=2&discount=85.55`,
  ],
] as const;

describe('formulas and terms stand on one line: “×85%” and “月” wrapped beside blank columns', () => {
  pageTest.for(
    ORDERS.flatMap(([order, link]) =>
      (['zh-CN', 'en'] as const).map((language) => [order, language, link] as const),
    ),
  )('%s, %s', async ([, language, link], { visit }) => {
    const page = await openPaper(visit, `${link}&lang=${language}`);
    expect(await brokenCells(page)).toEqual([]);
  });
});

pageTest('a service without a price has its name on one line', async ({ visit }) => {
  const page = await openPaper(visit, '#/new?robot-pro=1&cold-start=1&lang=en');
  const heights = await page
    .locator('.sheet tbody tr:has(.sheet-on-request)')
    .evaluateAll((rows) => rows.map((row) => Math.round(row.getBoundingClientRect().height)));
  expect(heights).toHaveLength(2);
  expect(heights[1]).toBe(heights[0]);
});

pageTest('the columns of a second sheet stand below those of the first', async ({ visit }) => {
  const page = await openPaper(visit, QUOTES.addition);
  await page.evaluate(() => {
    // A longer price list than today's.
    const higher = new CSSStyleSheet();
    higher.replaceSync('.sheet-list :is(th, td) { padding-block: 4mm !important; }');
    document.adoptedStyleSheets = [higher];
  });
  await page.locator('#paper-customer').fill('Example Ltd');
  const columns = await page
    .locator('.sheet thead')
    .evaluateAll((heads) =>
      heads.map((head) => [...head.querySelectorAll('th')].map((th) => th.getBoundingClientRect().left)),
    );
  expect(columns).toHaveLength(2);
  expect(columns[1]).toEqual(columns[0]);
});
