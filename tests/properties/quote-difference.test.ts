import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quoteDifference } from '../../src/pricing/advice/quote-comparison';
import { sumFen } from '../../src/pricing/fen';
import { publishedBook } from '../pricing/published-book';
import { anyOfAnyMode, quoteOf } from './quote-of';

test('the difference of any two quotes is the sum of its causes, and of its items', () => {
  fc.assert(
    fc.property(anyOfAnyMode, anyOfAnyMode, (one, other) => {
      const [reference, compared] = [quoteOf(one), quoteOf(other)];
      const { totalFen, causes, items } = quoteDifference(reference, compared, publishedBook);
      expect(totalFen).toBe(compared.totalFen - reference.totalFen);
      expect(sumFen(causes.map(({ fen }) => fen))).toBe(totalFen);
      expect(sumFen(items.map(({ amountFen }) => amountFen))).toBe(totalFen);
      for (const [index, { fen }] of causes.entries()) {
        const next = causes[index + 1]?.fen ?? 0n;
        expect((fen < 0n ? -fen : fen) >= (next < 0n ? -next : next)).toBe(true);
      }
    }),
    { numRuns: 2000 },
  );
});

test('a quote differs from itself in nothing', () => {
  fc.assert(
    fc.property(anyOfAnyMode, (selection) => {
      const { totalFen, causes, sessions } = quoteDifference(
        quoteOf(selection),
        quoteOf(selection),
        publishedBook,
      );
      expect([totalFen, causes, sessions]).toEqual([0n, [], 0]);
    }),
  );
});
