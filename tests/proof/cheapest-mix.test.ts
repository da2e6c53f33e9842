import fc from 'fast-check';
import { describe, test } from 'vitest';
import type { PriceBook } from '../../src/pricing/price-book/price-book';
import { cheapestPacks } from '../../src/pricing/session-packs/cheapest-packs';
import { listOf2027 } from '../pricing/other-books';
import { publishedBook } from '../pricing/published-book';
import { anyPriceBook } from '../properties/any-price-book';
import { HARD_LISTS } from './lists-of-packs';
import { RUNS } from './runs';
import { expectCheapest } from './same-by-both';

const MOST_SESSIONS = 1e12;

/** Any demand, those about whole packs of the list and about both ends more often than chance would have it. */
const anyDemand = ({ sessionPacks }: PriceBook): fc.Arbitrary<number> =>
  fc
    .oneof(
      fc.integer({ min: 0, max: MOST_SESSIONS }),
      fc.integer({ min: 0, max: 100_000_000 }),
      fc
        .record({
          pack: fc.nat(Math.max(0, sessionPacks.length - 1)),
          packs: fc.oneof(fc.nat(300), fc.nat(1_000_000)),
          more: fc.integer({ min: -1, max: 1 }),
        })
        .map(({ pack, packs, more }) => (sessionPacks[pack]?.sessions ?? 1) * packs + more),
      fc.integer({ min: MOST_SESSIONS - 6_000_000, max: MOST_SESSIONS }),
    )
    .map((demand) => Math.min(MOST_SESSIONS, Math.max(0, demand)));

const expectCheapestUnder = (book: PriceBook, demand: number) =>
  expectCheapest(cheapestPacks(demand, book), demand, book);

describe('the packs for a demand are the cheapest, of equal costs those with most sessions, then the fewest packs', () => {
  test('for every number of the smallest pack up to 1 000 under the published list', () => {
    for (let packs = 0; packs <= 1000; packs += 1) expectCheapestUnder(publishedBook, packs * 120_000);
  });

  test.each<readonly [name: string, book: PriceBook]>([
    ['the published list', publishedBook],
    ['the list of 2027', listOf2027],
    ...HARD_LISTS,
  ])('under %s', (_, book) => {
    fc.assert(
      fc.property(anyDemand(book), (demand) => expectCheapestUnder(book, demand)),
      { numRuns: Math.ceil(RUNS / 8) },
    );
  });

  test('under any list', () => {
    const demands = anyPriceBook.chain((book) => fc.tuple(fc.constant(book), anyDemand(book)));
    fc.assert(
      fc.property(demands, ([book, demand]) => expectCheapestUnder(book, demand)),
      { numRuns: Math.ceil(RUNS / 8) },
    );
  });
});
