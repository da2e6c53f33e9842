import { describe, expect, test } from 'vitest';
import { writeCellFormula } from '../../../src/pricing/formula/cell-formula';
import { speakFormula } from '../../../src/pricing/formula/speak';
import type { PriceBook } from '../../../src/pricing/price-book/price-book';
import { quoteAddOn } from '../../../src/pricing/quote/quote-add-on';
import { quoteNewPurchase } from '../../../src/pricing/quote/quote-new-purchase';
import { quoteRenewal } from '../../../src/pricing/quote/quote-renewal';
import { addition } from '../addition';
import { WORDS } from '../formula/spoken-words';
import { minimalSelection } from '../minimal-selection';
import { bookWithSeatPrices, publishedBook } from '../published-book';
import { renewal } from '../renewal';

/** Every number of a formula is spoken with what it counts. */
const spoken = (formula: Parameters<typeof speakFormula>[0]) => speakFormula(formula, WORDS);

test('a purchase of two years', () => {
  const { lines, formula } = quoteNewPurchase(
    { ...minimalSelection, years: 2, knowledge: 1, packs: { by: 'hand', quantities: { 'pack-120k': 2 } } },
    publishedBook,
  );
  expect(lines.map((line) => spoken(line.formula))).toEqual([
    '1000 people over 1000 people-per-block times 10000 yuan-per-block-year times 2 years',
    '3 seats times 3000 yuan-per-seat-year times 2 years',
    '3 seats times 1880 yuan-per-seat-year times 2 years',
    '1 sets times 128000 yuan-per-set-year times 2 years',
    '1 sets times 15000 yuan-per-set',
    '2 packs times 1600 yuan-per-pack',
  ]);
  expect(spoken(formula)).toMatch(/128000 yuan-per-set-year, together times 2 years plus 1 sets times 15000/);
});

test('a workbook finds the cell of each number by what it counts', () => {
  const { lines } = quoteNewPurchase({ ...minimalSelection, employees: 5200 }, publishedBook);
  const cells = { number: ({ unit }: { readonly unit: string }) => unit, percent: 'discount' };
  expect(lines[0] && writeCellFormula(lines[0].formula, cells)).toBe(
    'ROUNDUP(people/people-per-block,0)*people-per-block/people-per-block*yuan-per-block-year*years',
  );
});

describe('an addition', () => {
  const lines = (on: string, book: PriceBook = publishedBook) =>
    quoteAddOn(addition('2024-05-20', 2, on, { employees: 5200, experts: 2, robots: 1 }), book).lines.map(
      (line) => spoken(line.formula),
    );

  test('for a year and a month: a month’s price is that of a block, a seat, a set', () => {
    expect(lines('2025-04-20')).toEqual([
      '5200 people, billed as 6000 people over 1000 people-per-block times 1 years-left times 10000 yuan-per-block-year plus 5200 people, billed as 6000 people over 1000 people-per-block times 1 months-left times 1000 yuan-per-block-month (which is 10000 yuan-per-block-year over 10 times)',
      '2 seats times 1 years-left times 3000 yuan-per-seat-year plus 2 seats times 1 months-left times 300 yuan-per-seat-month (which is 3000 yuan-per-seat-year over 10 times)',
      '1 sets times 1 years-left times 128000 yuan-per-set-year plus 1 sets times 1 months-left times 12800 yuan-per-set-month (which is 128000 yuan-per-set-year over 10 times)',
    ]);
  });

  test('for eleven months: at most a year’s price, and at most two of them under another list', () => {
    const ofTwoYears = { ...publishedBook, addOn: { ...publishedBook.addOn, partYearCapInYears: 2 } };
    expect(lines('2025-06-20')[1]).toBe(
      '2 seats times the lesser of 11 months-left times 300 yuan-per-seat-month (which is 3000 yuan-per-seat-year over 10 times) and 3000 yuan-per-seat-year',
    );
    const aHalfEachMonth = { ...ofTwoYears, addOn: { ...ofTwoYears.addOn, partYearDivisor: 2 } };
    expect(lines('2025-06-20', aHalfEachMonth)[1]).toBe(
      '2 seats times the lesser of 11 months-left times 1500 yuan-per-seat-month (which is 3000 yuan-per-seat-year over 2 times) and 2 years-at-most times 3000 yuan-per-seat-year',
    );
  });

  test('with a discount: both parts of the only line are held together', () => {
    const { formula } = quoteAddOn(
      addition('2024-05-20', 2, '2025-04-20', { robots: 1, discountPercent: '85' }),
      publishedBook,
    );
    expect(spoken(formula)).toBe(
      'the sum of 1 sets times 1 years-left times 128000 yuan-per-set-year plus 1 sets times 1 months-left times 12800 yuan-per-set-month (which is 128000 yuan-per-set-year over 10 times), together times 85 percent',
    );
  });

  test('whose lines are rounded, but not their total, says nothing of rounding in it', () => {
    // A third of 100.01 and of 100: 33.34 and 33.33 as shown, 66.67 in all either way.
    const book = bookWithSeatPrices('100.01', '100');
    const { lines, formula } = quoteAddOn(
      addition('2024-05-20', 2, '2026-04-20', { experts: 1, tickets: 1 }),
      { ...book, addOn: { ...book.addOn, partYearDivisor: 3 } },
    );
    expect(lines.map((line) => spoken(line.formula))).toEqual([
      '1 seats times 1 months-left times 100.01 yuan-per-seat-year over 3 times, to the fen',
      '1 seats times 1 months-left times 100 yuan-per-seat-year over 3 times, to the fen',
    ]);
    expect(spoken(formula)).toBe(
      '1 seats times 1 months-left times 100.01 yuan-per-seat-year over 3 times plus 1 seats times 1 months-left times 100 yuan-per-seat-year over 3 times',
    );
  });

  test('of nothing is 0 yuan', () => {
    expect(spoken(quoteAddOn(addition('2024-05-20', 2, '2025-04-20'), publishedBook).formula)).toBe('0 yuan');
  });
});

test('days lost by a late renewal: 61 of the 365 that are paid for', () => {
  const { lost } = quoteRenewal(renewal('2021-06-01', 1, '2022-08-01'), publishedBook);
  expect(lost && spoken(lost.formula)).toBe('152640.00 yuan times 61 days over 365 days, to the fen');
});

test('a total that is the sum of the lines as shown is one of yuan', () => {
  const { formula } = quoteNewPurchase(
    { ...minimalSelection, discountPercent: '83.33' },
    {
      ...publishedBook,
      items: {
        ...publishedBook.items,
        experts: {
          ...publishedBook.items.experts,
          price: { ...publishedBook.items.experts.price, amount: '3000.01' },
        },
      },
    },
  );
  expect(spoken(formula)).toMatch(/^[\d.]+ yuan plus [\d.]+ yuan plus [\d.]+ yuan plus [\d.]+ yuan$/);
});
