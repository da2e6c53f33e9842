import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLink } from '../../../src/documents/link';
import { readSelection } from '../../../src/entry/read-selection';
import { writeFormula } from '../../../src/pricing/formula/write';
import { parsePriceBook } from '../../../src/pricing/price-book/parse-price-book';
import type { PriceBook } from '../../../src/pricing/price-book/price-book';
import type { Quote } from '../../../src/pricing/quote/quote';
import { quoteSelection } from '../../../src/pricing/quote/quote-selection';
import type { Selection } from '../../../src/pricing/selection';
import { publishedBook } from '../../pricing/published-book';
import { ANY_OF_EACH_MODE, quoteOf } from '../../properties/quote-of';
import { anyAsked } from '../any-asked';
import { linkOf, pageFigures, plainDate, pricedByPage } from '../priced-by-page';
import { RUNS } from '../runs';

/** The same in another order, which the seed decides. */
function shuffled<Value>(values: readonly Value[], seed: number): Value[] {
  const left = [...values];
  return Array.from({ length: values.length }, (_, index) => {
    const [value] = left.splice((seed + index * 7919) % left.length, 1);
    return value as Value;
  });
}

/** The same value, the keys of all its objects in another order; lists keep theirs. */
const withKeysShuffled = (value: unknown, seed: number): unknown => {
  if (Array.isArray(value)) return value.map((each) => withKeysShuffled(each, seed));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    shuffled(Object.entries(value), seed).map(([name, each]) => [name, withKeysShuffled(each, seed)]),
  );
};

/** All that is written of a quote, in its order. */
const writtenOut = (quote: Quote): unknown => [
  pageFigures(quote),
  quote.lines.map(({ id, formula }) => `${id} = ${writeFormula(formula)}`),
  writeFormula(quote.formula),
  quote.assumptions,
];

const anySeed = fc.nat(1_000_000);
const numRuns = Math.ceil(RUNS / 40);

describe.each(ANY_OF_EACH_MODE)('%s', (_, selections) => {
  test('is priced alike, line by line in the same order, whatever the order of what is chosen', () => {
    fc.assert(
      fc.property(selections, anySeed, (selection, seed) => {
        const other = withKeysShuffled(selection, seed) as Selection;
        expect(writtenOut(quoteOf(other))).toEqual(writtenOut(quoteOf(selection)));
      }),
      { numRuns },
    );
  });

  test('is priced alike, line by line in the same order, whatever the order of the names in the price list', () => {
    fc.assert(
      fc.property(selections, anySeed, (selection, seed) => {
        const reading = parsePriceBook(JSON.stringify(withKeysShuffled(publishedBook, seed)));
        if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
        expect(writtenOut(quoteOf(selection, reading.value))).toEqual(writtenOut(quoteOf(selection)));
      }),
      { numRuns },
    );
  });

  test('has the same figures whatever the order of the packs in the price list, its lines in the order of the list', () => {
    fc.assert(
      fc.property(selections, anySeed, (selection, seed) => {
        const book: PriceBook = {
          ...publishedBook,
          sessionPacks: shuffled(publishedBook.sessionPacks, seed),
          priceOnRequest: shuffled(publishedBook.priceOnRequest, seed),
        };
        const quote = quoteOf(selection, book);
        expect(pageFigures(quote)).toEqual(pageFigures(quoteOf(selection)));
        const inList = book.sessionPacks.map(({ id }) => id);
        const packs = quote.lines.flatMap(({ id }) => inList.filter((packId) => packId === id));
        expect(packs).toEqual(inList.filter((id) => packs.includes(id)));
      }),
      { numRuns },
    );
  });
});

test.each(['new', 'add', 'renew'] as const)(
  'a link of %s means the same in whatever order its names come',
  (mode) => {
    fc.assert(
      fc.property(anyAsked(mode, publishedBook), anySeed, (asked, seed) => {
        const other = { ...asked, texts: Object.fromEntries(shuffled(Object.entries(asked.texts), seed)) };
        const content = readLink(linkOf(other), publishedBook);
        if (content === undefined) throw new Error('no link');
        const reading = readSelection(mode, content.texts, plainDate(asked.today), publishedBook);
        const page = pricedByPage(asked);
        expect(reading.ok).toBe(page.refused === null);
        if (reading.ok && page.refused === null) {
          expect(writtenOut(quoteSelection(reading.selection, publishedBook))).toEqual(
            writtenOut(page.quote),
          );
        }
      }),
      { numRuns },
    );
  },
);
