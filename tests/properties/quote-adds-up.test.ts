import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Fen } from '../../src/pricing/fen';
import { ANY_OF_EACH_MODE, quoteOf } from './quote-of';

const addUp = (amounts: readonly { readonly amountFen: Fen }[]): Fen => {
  let total = 0n;
  for (const { amountFen } of amounts) total += amountFen;
  return total;
};

describe.each(ANY_OF_EACH_MODE)('the quote of %s', (_, anyOfMode) => {
  test('has for its total the sum of the lines shown', () => {
    fc.assert(
      fc.property(anyOfMode, (selection) => {
        const quote = quoteOf(selection);
        expect(addUp(quote.lines)).toBe(quote.totalFen);
      }),
      { numRuns: 200 },
    );
  });

  test('has groups that add up to the total, and each to its own lines', () => {
    fc.assert(
      fc.property(anyOfMode, (selection) => {
        const quote = quoteOf(selection);
        expect(addUp(quote.groups)).toBe(quote.totalFen);
        for (const group of quote.groups) {
          expect(addUp(quote.lines.filter((line) => line.group === group.id))).toBe(group.amountFen);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('has net and tax that add up to the total, and net × (1 + rate) within half a fen of it', () => {
    fc.assert(
      fc.property(anyOfMode, fc.integer({ min: 0, max: 10_000 }), (selection, hundredths) => {
        const taxRatePercent = (hundredths / 100).toFixed(2);
        const { tax, totalFen } = quoteOf({ ...selection, taxRatePercent });
        if (tax === undefined) throw new Error('a rate was given');
        expect(tax.netFen + tax.taxFen).toBe(totalFen);
        // In ten-thousandths of a fen: −half of the divisor is left out, as halves go up.
        const whole = 10_000n + BigInt(hundredths);
        const excess = 2n * (tax.netFen * whole - totalFen * 10_000n);
        expect(excess > -whole && excess <= whole).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test('never has a line or a total raised by a discount', () => {
    fc.assert(
      fc.property(anyOfMode, (selection) => {
        const quote = quoteOf(selection);
        for (const { amountFen, listAmountFen } of quote.lines) {
          expect(amountFen <= listAmountFen).toBe(true);
        }
        expect(quote.totalFen <= quote.listTotalFen).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  test('has a line for each quantity over 0, and no other', () => {
    fc.assert(
      fc.property(anyOfMode, (selection) => {
        const { lines, sessions } = quoteOf(selection);
        const { employees, experts, tickets, robots, knowledge } = selection;
        const wanted = { employees, experts, tickets, robots, knowledge, ...sessions.packs };
        const expected = Object.entries(wanted).filter(([, quantity]) => quantity > 0);
        expect(Object.fromEntries(lines.map(({ id, quantity }) => [id, quantity]))).toEqual(
          Object.fromEntries(expected),
        );
      }),
      { numRuns: 150 },
    );
  });
});
