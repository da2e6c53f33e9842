import fc from 'fast-check';
import { describe, test } from 'vitest';
import { parsePriceBook } from '../../src/pricing/price-book/parse-price-book';
import type { PriceBook } from '../../src/pricing/price-book/price-book';
import { bareList, listOf2027 } from '../pricing/other-books';
import { publishedBook } from '../pricing/published-book';
import { anyPriceBook } from '../properties/any-price-book';
import { anyAsked } from './any-asked';
import type { Asked } from './reference/asked';
import { RUNS } from './runs';
import { expectSameByBoth } from './same-by-both';

const MODES: readonly (readonly [name: string, mode: Asked['mode']])[] = [
  ['purchase', 'new'],
  ['addition', 'add'],
  ['renewal', 'renew'],
];

/** A list as the page reads it from a file. */
function parsed(book: PriceBook): PriceBook {
  const reading = parsePriceBook(JSON.stringify(book));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.value;
}

describe.each(MODES)(
  'a link of a %s is refused, or comes to the same figures, by the page and by a second reckoning',
  (_, mode) => {
    test('under the published list', () => {
      fc.assert(fc.property(anyAsked(mode, publishedBook), expectSameByBoth), {
        numRuns: Math.ceil(RUNS / 2),
      });
    });

    test('under the lists that the other tests have', () => {
      const links = fc.constantFrom(listOf2027, bareList).chain((book) => anyAsked(mode, book));
      fc.assert(fc.property(links, expectSameByBoth), { numRuns: Math.ceil(RUNS / 4) });
    });

    test('under any list', () => {
      const links = anyPriceBook.map(parsed).chain((book) => anyAsked(mode, book));
      fc.assert(fc.property(links, expectSameByBoth), { numRuns: Math.ceil(RUNS / 4) });
    });
  },
);
