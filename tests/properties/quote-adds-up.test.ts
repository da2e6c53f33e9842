import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Fen } from '../../src/pricing/fen';
import { quoteNewPurchase } from '../../src/pricing/quote/quote-new-purchase';
import { publishedBook } from '../pricing/published-book';
import { anySelection } from './any-selection';

const addUp = (amounts: readonly { readonly amountFen: Fen }[]): Fen => {
  let total = 0n;
  for (const { amountFen } of amounts) total += amountFen;
  return total;
};

test('the total is the sum of the lines shown', () => {
  fc.assert(
    fc.property(anySelection, (selection) => {
      const quote = quoteNewPurchase(selection, publishedBook);
      expect(addUp(quote.lines)).toBe(quote.totalFen);
    }),
    { numRuns: 500 },
  );
});

test('the groups add up to the total, and each to its own lines', () => {
  fc.assert(
    fc.property(anySelection, (selection) => {
      const quote = quoteNewPurchase(selection, publishedBook);
      expect(addUp(quote.groups)).toBe(quote.totalFen);
      for (const group of quote.groups) {
        expect(addUp(quote.lines.filter((line) => line.group === group.id))).toBe(group.amountFen);
      }
    }),
    { numRuns: 500 },
  );
});

test('net and tax add up to the total, and net × (1 + rate) is within half a fen of it', () => {
  fc.assert(
    fc.property(anySelection, fc.integer({ min: 0, max: 10_000 }), (selection, hundredths) => {
      const taxRatePercent = (hundredths / 100).toFixed(2);
      const { tax, totalFen } = quoteNewPurchase({ ...selection, taxRatePercent }, publishedBook);
      if (tax === undefined) throw new Error('a rate was given');
      expect(tax.netFen + tax.taxFen).toBe(totalFen);
      // In ten-thousandths of a fen: −half of the divisor is left out, as halves go up.
      const whole = 10_000n + BigInt(hundredths);
      const excess = 2n * (tax.netFen * whole - totalFen * 10_000n);
      expect(excess > -whole && excess <= whole).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('a discount never raises a line or the total', () => {
  fc.assert(
    fc.property(anySelection, (selection) => {
      const quote = quoteNewPurchase(selection, publishedBook);
      for (const { amountFen, listAmountFen } of quote.lines) {
        expect(amountFen <= listAmountFen).toBe(true);
      }
      expect(quote.totalFen <= quote.listTotalFen).toBe(true);
    }),
    { numRuns: 300 },
  );
});
