import { describe, expect, test } from 'vitest';
import type { NewPurchaseQuote } from '../../../src/pricing/quote/quote';
import { quoteNewPurchase } from '../../../src/pricing/quote/quote-new-purchase';
import type { NewPurchaseSelection } from '../../../src/pricing/selection';
import { minimalSelection } from '../minimal-selection';
import { publishedBook } from '../published-book';

const quote = (change: Partial<NewPurchaseSelection> = {}): NewPurchaseQuote =>
  quoteNewPurchase({ ...minimalSelection, ...change }, publishedBook);

describe('what a quote carries', () => {
  test('the book, the mode and the selection that it prices', () => {
    expect(quote({ years: 3 })).toMatchObject({
      mode: 'new',
      bookId: 'ssc-pro-2022-10-18',
      selection: { ...minimalSelection, years: 3 },
    });
  });

  test('groups, also an empty one', () => {
    expect(quote().groups).toEqual([
      { id: 'base', amountFen: 15_264_000n },
      { id: 'value-added', amountFen: 0n },
    ]);
    expect(quote({ knowledge: 1, discountPercent: '85' }).groups).toEqual([
      { id: 'base', amountFen: 12_974_400n },
      { id: 'value-added', amountFen: 1_275_000n },
    ]);
  });

  test('the industry and what is asked for without a price; neither changes the total', () => {
    const asked = quote({ industry: 'university', priceOnRequest: ['robot-pro', 'cold-start'] });
    expect(asked.selection.industry).toBe('university');
    expect(asked.priceOnRequest).toEqual(['robot-pro', 'cold-start']);
    expect(asked.totalFen).toBe(15_264_000n);
    expect(asked.lines).toHaveLength(4);
  });

  test('nothing that was not given', () => {
    const bare = quote();
    expect(bare).not.toHaveProperty('discountPercent');
    expect(bare).not.toHaveProperty('tax');
    expect(bare).not.toHaveProperty('newExpiry');
    expect(bare.sessions).not.toHaveProperty('demand');
  });
});

describe('the list total and the total due', () => {
  test('are the same without a discount', () => {
    expect(quote()).toMatchObject({ listTotalFen: 15_264_000n, totalFen: 15_264_000n });
  });

  test('a discount lowers only what is due', () => {
    expect(quote({ discountPercent: '85' })).toMatchObject({
      discountPercent: '85',
      listTotalFen: 15_264_000n,
      totalFen: 12_974_400n,
    });
  });

  test.each(['100', '100.00'])('%s %% of the list price is no discount', (discountPercent) => {
    const full = quote({ discountPercent });
    expect(full).not.toHaveProperty('discountPercent');
    expect(full.totalFen).toBe(15_264_000n);
  });
});

describe('robot sessions', () => {
  test.each([
    [1, 50_000],
    [2, 100_000],
    [10_000, 500_000_000],
  ])('%i robots give %i', (robots, included) => {
    expect(quote({ robots, years: 3 }).sessions).toMatchObject({ included, inPacks: 0, total: included });
  });

  test('packs by hand add theirs', () => {
    const { sessions } = quote({ packs: { by: 'hand', quantities: { 'pack-360k': 2 } } });
    expect(sessions).toMatchObject({
      included: 50_000,
      inPacks: 720_000,
      total: 770_000,
      packsListFen: 720_000n,
    });
  });

  test.each([
    [0, 0, 50_000],
    [50_000, 0, 50_000],
    [50_001, 120_000, 170_000],
    [170_000, 120_000, 170_000],
    [170_001, 240_000, 290_000],
    // n = 7 and n = 37 units beyond what the robot gives.
    [890_000, 960_000, 1_010_000],
    [4_490_000, 6_000_000, 6_050_000],
    [1_000_000_000_000, 999_999_960_000, 1_000_000_010_000],
  ])('%i wanted in all: packs of %i, %i altogether', (sessions, inPacks, total) => {
    expect(quote({ packs: { by: 'demand', sessions } }).sessions).toMatchObject({
      demand: sessions,
      inPacks,
      total,
    });
  });

  test('a demand follows the robots: a second one spares a pack', () => {
    const packs = { by: 'demand', sessions: 100_000 } as const;
    expect(quote({ packs, robots: 1 }).sessions.packs['pack-120k']).toBe(1);
    expect(quote({ packs, robots: 2 }).sessions.packs['pack-120k']).toBe(0);
  });
});

describe('plain equivalents, half up to the fen', () => {
  test('per year', () => {
    expect(quote({ years: 2, knowledge: 1 }).perYearFen).toBe(16_014_000n);
    // (152640 × 8 + 15000) ÷ 8
    expect(quote({ years: 8, knowledge: 1 }).perYearFen).toBe(15_451_500n);
    // (152640 × 3 + 15000 + 1600) ÷ 3 = 158173.333…
    expect(
      quote({ years: 3, knowledge: 1, packs: { by: 'hand', quantities: { 'pack-120k': 1 } } }).perYearFen,
    ).toBe(15_817_333n);
  });

  test('per employee and month, by the people there are and not those billed', () => {
    // 152640 ÷ 1000 ÷ 12 = 12.72
    expect(quote().perEmployeeMonthFen).toBe(1272n);
    // 202640 ÷ 5200 ÷ 12 = 3.2474…
    expect(quote({ employees: 5200 }).perEmployeeMonthFen).toBe(325n);
    // 420280 ÷ 6000 ÷ 24 = 2.9186…
    expect(quote({ employees: 6000, knowledge: 1, years: 2 }).perEmployeeMonthFen).toBe(292n);
  });
});

describe('VAT', () => {
  test('is split from the total after the discount', () => {
    // 129744 ÷ 1.06 = 122400
    expect(quote({ discountPercent: '85', taxRatePercent: '6' }).tax).toEqual({
      ratePercent: '6',
      netFen: 12_240_000n,
      taxFen: 734_400n,
    });
  });

  test('a rate of 0 is a rate', () => {
    expect(quote({ taxRatePercent: '0' }).tax).toEqual({ ratePercent: '0', netFen: 15_264_000n, taxFen: 0n });
  });
});

describe('assumptions that touched the quote', () => {
  const tags = (change: Partial<NewPurchaseSelection>) => quote(change).assumptions.map(({ tag }) => tag);

  test('full blocks, no wishes: sessions per robot, and nothing said of tax', () => {
    expect(quote().assumptions).toEqual([
      { tag: 'sessions-once-per-robot', sessionsPerSet: 50_000 },
      { tag: 'tax-not-stated' },
    ]);
  });

  test('started blocks', () => {
    expect(quote({ employees: 5200 }).assumptions).toContainEqual({
      tag: 'started-blocks',
      people: 5200,
      billed: 6000,
      blockSize: 1000,
    });
  });

  test('what the list does not have, first of all, and in no total', () => {
    const { assumptions, totalFen } = quote({ notOffered: [{ id: 'pack-2m', quantity: 3 }] });
    expect(assumptions[0]).toEqual({ tag: 'not-offered', id: 'pack-2m', quantity: 3 });
    expect(totalFen).toBe(quote().totalFen);
  });

  test('the buyer’s own discount and tax rate', () => {
    const { assumptions } = quote({ discountPercent: '85', taxRatePercent: '6' });
    expect(assumptions).toContainEqual({ tag: 'buyers-discount', discountPercent: '85' });
    expect(assumptions).toContainEqual({ tag: 'buyers-tax-rate', ratePercent: '6' });
    expect(assumptions).not.toContainEqual({ tag: 'tax-not-stated' });
    expect(tags({ discountPercent: '100' })).not.toContain('buyers-discount');
  });

  test('the day of expiry, and the month’s end where it was clamped', () => {
    const start = { year: 2024, month: 2, day: 29 };
    expect(quote({ start }).assumptions).toContainEqual({
      tag: 'clamped-to-month-end',
      start,
      expiry: { year: 2025, month: 2, day: 28 },
    });
    expect(quote({ start, years: 4 }).newExpiry).toEqual({ year: 2028, month: 2, day: 29 });
    expect(tags({ start, years: 4 })).toContain('expiry-without-service');
    expect(tags({ start, years: 4 })).not.toContain('clamped-to-month-end');
  });
});
