import fc from 'fast-check';
import { describe, test } from 'vitest';
import { bareList, listOf2027 } from '../pricing/other-books';
import { publishedBook } from '../pricing/published-book';
import { anyAsked } from './any-asked';
import { anyBook } from './any-book';
import type { Asked } from './reference/asked';
import { RUNS } from './runs';
import { expectSameByBoth } from './same-by-both';

const MODES: readonly (readonly [name: string, mode: Asked['mode']])[] = [
  ['purchase', 'new'],
  ['addition', 'add'],
  ['renewal', 'renew'],
];

describe.each(MODES)(
  'a link of a %s is refused, or comes to the same figures, by the page and by a second reckoning',
  (_, mode) => {
    test('under the published list', () => {
      fc.assert(fc.property(anyAsked(mode, publishedBook), expectSameByBoth), {
        numRuns: Math.ceil(RUNS / 6),
      });
    });

    test('under the lists that the other tests have', () => {
      const links = fc.constantFrom(listOf2027, bareList).chain((book) => anyAsked(mode, book));
      fc.assert(fc.property(links, expectSameByBoth), { numRuns: Math.ceil(RUNS / 12) });
    });

    test('under any list', () => {
      const links = anyBook.chain((book) => anyAsked(mode, book));
      fc.assert(fc.property(links, expectSameByBoth), { numRuns: Math.ceil(RUNS / 12) });
    });
  },
);
