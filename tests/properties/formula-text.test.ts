import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expiryDate } from '../../src/pricing/calendar/contract-dates';
import { addDays } from '../../src/pricing/calendar/day-arithmetic';
import type { Fen } from '../../src/pricing/fen';
import { writeFormula, writeSteps } from '../../src/pricing/formula/write';
import type { PriceBook } from '../../src/pricing/price-book/price-book';
import { quoteAddOn } from '../../src/pricing/quote/quote-add-on';
import { quoteRenewal } from '../../src/pricing/quote/quote-renewal';
import { bookWith, bookWithSeatPrices, publishedBook } from '../pricing/published-book';
import { anyAddition, anyRenewal, anySelection } from './any-selection';
import { fraction, fromDecimal, toFenHalfUp } from './exact-fraction';
import { ANY_OF_EACH_MODE, quoteOf } from './quote-of';
import { readFormula } from './read-formula';

const inYuan = (fen: Fen) => fraction(fen, 100n);

describe.each(ANY_OF_EACH_MODE)('the formulas of %s', (_, anyOfMode) => {
  test('of each line, read back from their text, are the amount due and the list amount', () => {
    fc.assert(
      fc.property(anyOfMode, (selection) => {
        for (const { formula, amountFen, listFormula, listAmountFen } of quoteOf(selection).lines) {
          expect(toFenHalfUp(readFormula(writeFormula(formula)))).toBe(amountFen);
          expect(toFenHalfUp(readFormula(writeFormula(listFormula)))).toBe(listAmountFen);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('of each line, without a discount, round nothing: the text is the amount to the last digit', () => {
    fc.assert(
      fc.property(anyOfMode, ({ discountPercent: _, ...selection }) => {
        for (const { formula, amountFen } of quoteOf(selection).lines) {
          expect(readFormula(writeFormula(formula))).toEqual(inYuan(amountFen));
        }
      }),
      { numRuns: 120 },
    );
  });

  test('of the total, read back from its text, is exactly the total', () => {
    fc.assert(
      fc.property(anyOfMode, (selection) => {
        const { formula, totalFen } = quoteOf(selection);
        expect(readFormula(writeFormula(formula))).toEqual(inYuan(totalFen));
      }),
      { numRuns: 150 },
    );
  });

  test('show results whose steps read back as those results, each once', () => {
    fc.assert(
      fc.property(anyOfMode, (selection) => {
        const steps = writeSteps(quoteOf(selection).formula);
        expect(new Set(steps).size).toBe(steps.length);
        for (const step of steps) {
          const [figure = '', derivation = ''] = step.split(' = ');
          expect(readFormula(derivation)).toEqual(fromDecimal(figure));
        }
      }),
      { numRuns: 120 },
    );
  });
});

test('a line’s formula of one year or one payment is its list amount, by the years of a purchase or renewal', () => {
  fc.assert(
    fc.property(fc.oneof(anySelection, anyRenewal), (selection) => {
      for (const { periodFormula, listAmountFen, recurring } of quoteOf(selection).lines) {
        const years = recurring ? BigInt(selection.years) : 1n;
        expect(toFenHalfUp(readFormula(writeFormula(periodFormula))) * years).toBe(listAmountFen);
      }
    }),
    { numRuns: 120 },
  );
});

test('the formula of the days lost, read back from its text, is their price', () => {
  const anyLate = anyRenewal.map((selection) => {
    const { start, termYears } = selection.contract;
    return { ...selection, on: addDays(expiryDate(start, termYears), 1 + (selection.employees % 88)) };
  });
  fc.assert(
    fc.property(anyLate, (selection) => {
      const { lost } = quoteRenewal(selection, publishedBook);
      if (lost === undefined) throw new Error('it is late');
      expect(toFenHalfUp(readFormula(writeFormula(lost.formula)))).toBe(lost.priceFen);
    }),
    { numRuns: 120 },
  );
});

/** Price lists whose months cost no whole fen, or no end of digits. */
const OTHER_LISTS: readonly (readonly [about: string, book: PriceBook])[] = [
  ['months of a twelfth', bookWith('addOn.partYearDivisor', 12)],
  ['months of a seventh', bookWith('addOn.partYearDivisor', 7)],
  [
    'a cap of two years',
    bookWith('addOn', { partYearDivisor: 4, partYearCapInYears: 2, source: 'billing-overview' }),
  ],
  ['prices of 3000.55 and 1880.55', bookWithSeatPrices('3000.55', '1880.55')],
];

describe.each(OTHER_LISTS)('an addition by a list with %s', (_, book) => {
  test('has lines whose formulas read back as their amounts', () => {
    fc.assert(
      fc.property(anyAddition, (selection) => {
        for (const { formula, amountFen, listFormula, listAmountFen } of quoteAddOn(selection, book).lines) {
          expect(toFenHalfUp(readFormula(writeFormula(formula)))).toBe(amountFen);
          expect(toFenHalfUp(readFormula(writeFormula(listFormula)))).toBe(listAmountFen);
        }
      }),
      { numRuns: 120 },
    );
  });

  test('has a total whose formula reads back as the total', () => {
    fc.assert(
      fc.property(anyAddition, (selection) => {
        const { formula, totalFen } = quoteAddOn(selection, book);
        expect(toFenHalfUp(readFormula(writeFormula(formula)))).toBe(totalFen);
      }),
      { numRuns: 120 },
    );
  });
});
