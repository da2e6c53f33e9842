import { describe, expect, test } from 'vitest';
import { evaluateToText } from '../../../src/pricing/formula/evaluate';
import { writeFormula } from '../../../src/pricing/formula/write';
import { quoteRenewal } from '../../../src/pricing/quote/quote-renewal';
import type { RenewalSelection } from '../../../src/pricing/selection';
import { date } from '../iso-date';
import { bookWith, publishedBook } from '../published-book';
import { renewal } from '../renewal';

/** A contract of one year from 2021-06-01 expires on 2022-06-01 and is reclaimed on 2022-09-01. */
const quote = (on: string, change: Partial<RenewalSelection> = {}, book = publishedBook) =>
  quoteRenewal(renewal('2021-06-01', 1, on, change), book);

test('a quote carries the mode, the book, its selection, the contract’s end and its state on the day', () => {
  expect(quote('2022-05-31')).toMatchObject({
    mode: 'renew',
    bookId: 'ssc-pro-2022-10-18',
    selection: { years: 1, on: date('2022-05-31') },
    life: { start: date('2021-06-01'), expiry: date('2022-06-01'), reclaim: date('2022-09-01') },
    state: { tag: 'ending', daysToExpiry: 1 },
    newExpiry: date('2023-06-01'),
    totalFen: 15_264_000n,
  });
});

test('a renewal asks for no item on request', () => {
  expect(quote('2022-05-31').priceOnRequest).toEqual([]);
});

describe('the amount is that of a purchase', () => {
  test.each([
    [1, 15_264_000n],
    [2, 30_528_000n],
    [8, 122_112_000n],
  ])('the minimum for %i years', (years, totalFen) => {
    expect(quote('2022-06-01', { years }).totalFen).toBe(totalFen);
  });

  test('the published purchase, renewed: 420 280 yuan by the same formula', () => {
    const { totalFen, formula } = quote('2022-06-01', { employees: 6000, knowledge: 1, years: 2 });
    expect(totalFen).toBe(42_028_000n);
    expect(writeFormula(formula)).toBe('(6000/1000×10000 + 3×3000 + 3×1880 + 128000)×2 + 15000');
  });

  test.each(['2021-06-01', '2022-05-31', '2022-06-01', '2022-08-01', '2022-08-31'])('paid on %s', (on) => {
    expect(quote(on).totalFen).toBe(15_264_000n);
  });

  test('the prices are those of the book in force', () => {
    const book = bookWith('items.experts.price.amount', '3300');
    expect(quote('2022-06-01', {}, book).totalFen).toBe(15_354_000n);
  });

  test('the largest, for 8 years', () => {
    const all = 1_000_000;
    const widest = quote('2022-06-01', {
      employees: 10_000_000,
      experts: 1_000_000,
      tickets: 1_000_000,
      robots: 10_000,
      knowledge: 10_000,
      packs: {
        by: 'hand',
        quantities: { 'pack-120k': all, 'pack-360k': all, 'pack-960k': all, 'pack-6m': all },
      },
      years: 8,
    });
    expect(widest.totalFen).toBe(9_903_000_000_000n);
  });

  test('a discount on each line and the split of VAT', () => {
    expect(quote('2022-06-01', { discountPercent: '83.33' }).totalFen).toBe(12_719_491n);
    expect(quote('2022-06-01', { discountPercent: '85', taxRatePercent: '6' }).tax).toEqual({
      ratePercent: '6',
      netFen: 12_240_000n,
      taxFen: 734_400n,
    });
  });

  test('the robots of the new term give their sessions again', () => {
    expect(quote('2022-06-01', { robots: 2, years: 8 }).sessions.included).toBe(100_000);
  });

  test('the total in plain terms', () => {
    // 305280 ÷ 2, and ÷ 1000 ÷ 24 = 12.72.
    expect(quote('2022-06-01', { years: 2 })).toMatchObject({
      perYearFen: 15_264_000n,
      perEmployeeMonthFen: 1272n,
    });
  });
});

describe('the new term counts from the old expiry, on the contract’s own calendar', () => {
  test.each([
    ['2021-06-01', 1, 1, '2023-06-01'],
    ['2020-11-13', 1, 8, '2029-11-13'],
    ['2020-01-06', 3, 3, '2026-01-06'],
    ['2025-01-31', 1, 1, '2027-01-31'],
    // The leap day comes back: it was never lost on 28 February.
    ['2024-02-29', 1, 3, '2028-02-29'],
    ['2024-02-29', 1, 1, '2026-02-28'],
    ['2024-02-29', 4, 4, '2032-02-29'],
  ])('from %s, %i years so far, %i more: %s', (start, termYears, years, newExpiry) => {
    const renewed = quoteRenewal(renewal(start, termYears, start, { years }), publishedBook);
    expect(renewed.newExpiry).toEqual(date(newExpiry));
  });

  test.each(['2021-06-01', '2022-05-31', '2022-06-01', '2022-08-01', '2022-08-31'])('paid on %s', (on) => {
    expect(quote(on).newExpiry).toEqual(date('2023-06-01'));
  });
});

describe('days lost by renewing late, and their share of the new term', () => {
  test('the published late renewal: 2022-06-01 to 2022-08-01 are 61 days, 152640 × 61 ÷ 365 = 25509.698…', () => {
    const { lost } = quote('2022-08-01');
    expect(lost).toMatchObject({ days: 61, termDays: 365, priceFen: 2_550_970n });
    expect(lost && writeFormula(lost.formula)).toBe('152640.00×61/365');
    expect(lost && evaluateToText(lost.formula)).toBe('25509.7');
  });

  test.each([
    // 152640 ÷ 365 = 418.1917…
    ['2022-06-02', {}, 1, 365, 41_819n],
    // The last day before reclaim: 152640 × 91 ÷ 365 = 38055.4520…
    ['2022-08-31', {}, 91, 365, 3_805_545n],
    // Two years with a leap day: 305280 × 61 ÷ 731 = 25474.8016…
    ['2022-08-01', { years: 2 }, 61, 731, 2_547_480n],
    // What is due counts: 129744 × 61 ÷ 365 = 21683.2438…
    ['2022-08-01', { discountPercent: '85' }, 61, 365, 2_168_324n],
    // What is paid once is not paid for time.
    ['2022-08-01', { knowledge: 1 }, 61, 365, 2_550_970n],
  ])('renewed on %s with %o: %i of %i days', (on, change, days, termDays, priceFen) => {
    expect(quote(on, change).lost).toMatchObject({ days, termDays, priceFen });
  });

  test('never more than the term: 500 of 365 days, at 209095.89 of 152640 yuan, were once lost under 24 months of grace', () => {
    const longGrace = bookWith('lifecycle.graceMonths', 24);
    const late = quoteRenewal(renewal('2021-06-01', 1, '2023-10-14'), longGrace);
    expect(late.newExpiry).toEqual(date('2023-06-01'));
    expect(late.lost).toMatchObject({ days: 365, termDays: 365, priceFen: 15_264_000n });
  });

  test.each(['2021-06-01', '2022-05-31', '2022-06-01'])('none on %s', (on) => {
    expect(quote(on)).not.toHaveProperty('lost');
  });
});

describe('the state of the contract on the day', () => {
  test.each([
    ['2021-06-01', { tag: 'running', daysToExpiry: 365 }],
    ['2022-03-02', { tag: 'running', daysToExpiry: 91 }],
    ['2022-03-03', { tag: 'ending', daysToExpiry: 90 }],
    ['2022-05-31', { tag: 'ending', daysToExpiry: 1 }],
    ['2022-06-01', { tag: 'stopped', daysSinceExpiry: 0, daysToReclaim: 92 }],
    ['2022-08-01', { tag: 'stopped', daysSinceExpiry: 61, daysToReclaim: 31 }],
    ['2022-08-31', { tag: 'stopped', daysSinceExpiry: 91, daysToReclaim: 1 }],
  ])('%s: %o', (on, state) => {
    expect(quote(on).state).toEqual(state);
  });
});

describe('assumptions that touched the quote', () => {
  test('before expiry', () => {
    expect(quote('2022-05-31').assumptions).toEqual([
      { tag: 'term-from-old-expiry', expiry: date('2022-06-01'), newExpiry: date('2023-06-01') },
      { tag: 'renewed-at-list-price', effectiveDate: '2022-10-18' },
      { tag: 'reclaim-date', reclaim: date('2022-09-01'), graceMonths: 3 },
      { tag: 'sessions-once-per-robot', sessionsPerSet: 50_000 },
      { tag: 'tax-not-stated' },
      { tag: 'expiry-without-service', expiry: date('2023-06-01') },
    ]);
  });

  test.each(['2022-06-01', '2022-08-31'])(
    'on %s the service has stopped: the day of reclaim matters',
    (on) => {
      expect(quote(on).assumptions).toContainEqual({
        tag: 'reclaim-date',
        reclaim: date('2022-09-01'),
        graceMonths: 3,
      });
    },
  );

  test('a leap day’s contract, renewed to 2026, ends on 28 February', () => {
    const { assumptions } = quoteRenewal(renewal('2024-02-29', 1, '2025-02-28'), publishedBook);
    expect(assumptions).toContainEqual({
      tag: 'clamped-to-month-end',
      start: date('2024-02-29'),
      expiry: date('2026-02-28'),
    });
  });
});

test('a book with one month of grace: reclaim follows it', () => {
  const { life, state } = quote('2022-06-15', {}, bookWith('lifecycle.graceMonths', 1));
  expect(life.reclaim).toEqual(date('2022-07-01'));
  expect(state).toEqual({ tag: 'stopped', daysSinceExpiry: 14, daysToReclaim: 16 });
});
