import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePriceBook } from '../../src/pricing/price-book/parse-price-book';
import { BASE_ITEM_IDS } from '../../src/pricing/price-book/price-book';
import type { AddOnSelection } from '../../src/pricing/selection';
import { publishedBookText } from '../pricing/published-book';
import { anyAddition } from './any-selection';
import { ANY_OF_EACH_MODE, anyOfAnyMode, quoteOf } from './quote-of';

const NO_PACKS = { by: 'hand', quantities: {} } as const;

/** The same addition of a single item, each item in turn. */
function oneByOne(selection: AddOnSelection): AddOnSelection[] {
  const none = {
    ...selection,
    employees: 0,
    experts: 0,
    tickets: 0,
    robots: 0,
    knowledge: 0,
    packs: NO_PACKS,
  };
  const { packs } = quoteOf(selection).sessions;
  return [
    ...[...BASE_ITEM_IDS, 'knowledge' as const].map((id) => ({ ...none, [id]: selection[id] })),
    ...Object.entries(packs).map(([id, count]) => ({
      ...none,
      packs: { by: 'hand' as const, quantities: { [id]: count } },
    })),
  ];
}

describe('nothing depends on what else there is, or on what came before', () => {
  test('items added one by one on the same day cost as much as together', () => {
    fc.assert(
      fc.property(anyAddition, (selection) => {
        const apart = oneByOne(selection).map((single) => quoteOf(single).totalFen);
        expect(apart.reduce((sum, fen) => sum + fen, 0n)).toBe(quoteOf(selection).totalFen);
      }),
      { numRuns: 100 },
    );
  });

  test.each(ANY_OF_EACH_MODE)(
    '%s is quoted the same after any other, and by a book that is read anew',
    (_, anyOfMode) => {
      const read = parsePriceBook(publishedBookText);
      if (!read.ok) throw new Error('the book is the published one');
      fc.assert(
        fc.property(anyOfMode, anyOfAnyMode, (selection, other) => {
          const first = quoteOf(selection);
          quoteOf(other);
          expect(quoteOf(selection)).toEqual(first);
          expect(quoteOf(selection, read.value)).toEqual(first);
        }),
        { numRuns: 100 },
      );
    },
  );

  test('the order in which a selection names its items is none of the quote’s', () => {
    fc.assert(
      fc.property(anyOfAnyMode, (selection) => {
        const reversed = Object.fromEntries(
          Object.entries(selection).reverse(),
        ) as unknown as typeof selection;
        expect(quoteOf(reversed).lines).toEqual(quoteOf(selection).lines);
      }),
      { numRuns: 100 },
    );
  });

  test('a selection is left as it was', () => {
    fc.assert(
      fc.property(anyOfAnyMode, (selection) => {
        const before = structuredClone(selection);
        quoteOf(selection);
        expect(selection).toEqual(before);
      }),
      { numRuns: 100 },
    );
  });
});
