import { describe, expect, test } from 'vitest';
import { evaluateToText } from '../../../src/pricing/formula/evaluate';
import { writeFormula, writeSteps } from '../../../src/pricing/formula/write';
import { quoteAddOn } from '../../../src/pricing/quote/quote-add-on';
import type { AddOnSelection } from '../../../src/pricing/selection';
import { addition } from '../addition';
import { date } from '../iso-date';
import { bookWith, publishedBook } from '../published-book';

/** Added to a contract of two years from 2024-05-20, 6 months in: 18 are left. */
const quote = (added: Partial<AddOnSelection>, on = '2024-11-20', book = publishedBook) =>
  quoteAddOn(addition('2024-05-20', 2, on, added), book);

test('the published example: 2 experts 6 months into a contract of 2 years are 9600 yuan', () => {
  const example = quote({ experts: 2 });
  expect(example.totalFen).toBe(960_000n);
  expect(writeFormula(example.formula)).toBe('2×1×3000 + 2×6×300');
  expect(writeSteps(example.formula)).toEqual(['300 = 3000/10']);
  expect(evaluateToText(example.formula)).toBe('9600');
});

test('a quote carries the mode, the book, its selection, the time left and the contract’s end', () => {
  expect(quote({ experts: 2 })).toMatchObject({
    mode: 'add',
    bookId: 'ssc-pro-2022-10-18',
    selection: { experts: 2, on: date('2024-11-20') },
    timeLeft: { months: 18, wholeYears: 1, oddMonths: 6, countedFrom: date('2024-11-20') },
    life: { start: date('2024-05-20'), expiry: date('2026-05-20'), reclaim: date('2026-08-20') },
    priceOnRequest: [],
  });
});

describe('nothing added', () => {
  test('is 0 yuan, without a line', () => {
    expect(quote({})).toMatchObject({
      totalFen: 0n,
      listTotalFen: 0n,
      lines: [],
      groups: [
        { id: 'base', amountFen: 0n },
        { id: 'value-added', amountFen: 0n },
      ],
      capSavedFen: 0n,
      employees: { people: 0, billed: 0, headroom: 0 },
      sessions: { included: 0, inPacks: 0, total: 0 },
    });
  });

  test('has the formula 0', () => {
    expect(writeFormula(quote({}).formula)).toBe('0');
    expect(evaluateToText(quote({}).formula)).toBe('0');
  });

  test('stays 0 with a discount and VAT', () => {
    const rated = quote({ discountPercent: '85', taxRatePercent: '6' });
    expect(rated.totalFen).toBe(0n);
    expect(rated.tax).toEqual({ ratePercent: '6', netFen: 0n, taxFen: 0n });
  });
});

test('one of each, under every minimum: groups, total and formula', () => {
  const each = quote({
    employees: 1,
    experts: 1,
    tickets: 1,
    robots: 1,
    knowledge: 1,
    packs: {
      by: 'hand',
      quantities: { 'pack-120k': 1, 'pack-360k': 1, 'pack-960k': 1, 'pack-6m': 1 },
    },
  });
  // 16000 + 4800 + 3008 + 204800, and 15000 + 1600 + 3600 + 7600 + 36000.
  expect(each.groups).toEqual([
    { id: 'base', amountFen: 22_860_800n },
    { id: 'value-added', amountFen: 6_380_000n },
  ]);
  expect(each.totalFen).toBe(29_240_800n);
  expect(writeFormula(each.formula)).toBe(
    '1000/1000×1×10000 + 1000/1000×6×1000 + 1×3000 + 6×300 + 1×1880 + 6×188 + 1×128000 + 6×12800' +
      ' + 15000 + 1600 + 3600 + 7600 + 36000',
  );
  expect(writeSteps(each.formula)).toEqual([
    '1000 = ⌈1/1000⌉×1000',
    '1000 = 10000/10',
    '300 = 3000/10',
    '188 = 1880/10',
    '12800 = 128000/10',
  ]);
});

describe('what the cap saved on all lines together', () => {
  test('11 odd months: a tenth of the year’s price of each', () => {
    // 2 × 300 + 3 × 188
    expect(quote({ experts: 2, tickets: 3, knowledge: 1 }, '2025-06-20').capSavedFen).toBe(116_400n);
  });

  test('10 odd months: nothing', () => {
    expect(quote({ experts: 2, tickets: 3 }, '2025-07-20').capSavedFen).toBe(0n);
  });
});

describe('a discount', () => {
  test('in one expression where nothing is rounded', () => {
    const discounted = quote({ experts: 2, discountPercent: '85' });
    expect(discounted).toMatchObject({ listTotalFen: 960_000n, totalFen: 816_000n, discountPercent: '85' });
    expect(writeFormula(discounted.formula)).toBe('(2×1×3000 + 2×6×300)×85%');
  });

  test('as the sum of the lines where each is rounded', () => {
    // 9600 × 83.33 % = 7999.68 and 9024 × 83.33 % = 7519.6992; once it would be 15519.3792.
    const discounted = quote({ experts: 2, tickets: 3, discountPercent: '83.33' });
    expect(discounted.totalFen).toBe(1_551_938n);
    expect(writeFormula(discounted.formula)).toBe('7999.68 + 7519.70');
  });
});

test('VAT is split from what is due: 9600 ÷ 1.06 = 9056.6037…', () => {
  expect(quote({ experts: 2, taxRatePercent: '6' }).tax).toEqual({
    ratePercent: '6',
    netFen: 905_660n,
    taxFen: 54_340n,
  });
});

describe('robot sessions wanted in all: the packs follow, beyond what the robots added here give', () => {
  test.each<[sessions: number, robots: number, included: number, packs: Record<string, number>, fen: bigint]>(
    [
      [0, 0, 0, {}, 0n],
      [1, 0, 0, { 'pack-120k': 1 }, 160_000n],
      [120_000, 0, 0, { 'pack-120k': 1 }, 160_000n],
      [120_001, 0, 0, { 'pack-120k': 2 }, 320_000n],
      [170_000, 0, 0, { 'pack-120k': 2 }, 320_000n],
      [170_000, 1, 50_000, { 'pack-120k': 1 }, 160_000n],
      [100_000, 2, 100_000, {}, 0n],
      // 7 units of 120 000: one pack of 960 000.
      [840_000, 0, 0, { 'pack-960k': 1 }, 760_000n],
    ],
  )('%i sessions and %i robots', (sessions, robots, included, packs, packsListFen) => {
    const counted = quote({ robots, packs: { by: 'demand', sessions } }).sessions;
    expect(counted).toMatchObject({ demand: sessions, included, packsListFen });
    expect(Object.fromEntries(Object.entries(counted.packs).filter(([, count]) => count > 0))).toEqual(packs);
  });

  test('a robot gives its sessions once, whether for the last month or the whole term', () => {
    expect(quote({ robots: 3 }, '2026-05-19').sessions.included).toBe(150_000);
    expect(quote({ robots: 3 }, '2024-05-20').sessions.included).toBe(150_000);
  });
});

describe('the largest addition', () => {
  const all = 1_000_000;
  const widest: Partial<AddOnSelection> = {
    employees: 10_000_000,
    experts: 1_000_000,
    tickets: 1_000_000,
    robots: 10_000,
    knowledge: 10_000,
    packs: {
      by: 'hand',
      quantities: { 'pack-120k': all, 'pack-360k': all, 'pack-960k': all, 'pack-6m': all },
    },
  };

  test.each([
    // 6 260 000 000 a year, and 48 950 000 000 once.
    ['2020-11-13', 9_903_000_000_000n],
    // 7 whole years and 11 odd months, which the cap makes a year.
    ['2020-12-13', 9_903_000_000_000n],
    // 7 whole years and 7 odd months: 7.7 years.
    ['2021-04-13', 9_715_200_000_000n],
    // One month: a tenth of a year.
    ['2028-11-12', 4_957_600_000_000n],
  ])('on %s of a contract of 8 years from 2020-11-13', (on, totalFen) => {
    expect(quoteAddOn(addition('2020-11-13', 8, on, widest), publishedBook).totalFen).toBe(totalFen);
  });
});

test('what has no list price stands beside the total', () => {
  expect(quote({ priceOnRequest: ['cold-start'] })).toMatchObject({
    totalFen: 0n,
    priceOnRequest: ['cold-start'],
  });
});

test('reclaim follows the book’s grace', () => {
  expect(quote({}, '2024-11-20', bookWith('lifecycle.graceMonths', 1)).life.reclaim).toEqual(
    date('2026-06-20'),
  );
});
