import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PriceBook } from '../../src/pricing/price-book/price-book';
import { cheapestPacks } from '../../src/pricing/session-packs/cheapest-packs';
import { packAdvice } from '../../src/pricing/session-packs/pack-advice';
import { publishedBook } from '../pricing/published-book';
import { packList } from '../pricing/session-packs/pack-list';

interface AnyPack {
  readonly sessions: number;
  readonly fen: number;
}

const anyList = fc
  .tuple(
    fc.integer({ min: 1, max: 1000 }),
    fc.array(fc.tuple(fc.integer({ min: 1, max: 15 }), fc.integer({ min: 1, max: 2000 })), {
      minLength: 1,
      maxLength: 5,
    }),
  )
  .map(([unit, packs]): AnyPack[] => packs.map(([size, fen]) => ({ sessions: size * unit, fen })));

const bookOf = (list: readonly AnyPack[]): PriceBook => ({
  ...publishedBook,
  sessionPacks: packList(
    ...list.map(({ sessions, fen }): [number, string] => [sessions, (fen / 100).toFixed(2)]),
  ),
});

const costOf = (book: PriceBook, list: readonly AnyPack[], packs: Readonly<Record<string, number>>) =>
  list.reduce((sum, { fen }, index) => sum + fen * (packs[book.sessionPacks[index]?.id ?? ''] ?? 0), 0);

const sessionsOf = (book: PriceBook, list: readonly AnyPack[], packs: Readonly<Record<string, number>>) =>
  list.reduce(
    (sum, { sessions }, index) => sum + sessions * (packs[book.sessionPacks[index]?.id ?? ''] ?? 0),
    0,
  );

/**
 * The least that a cover of `demand` costs: what each exact number of sessions costs, pack after pack, then
 * the least of all numbers that are enough. In another way than src, which asks for covers row by row.
 */
function leastCost(demand: number, list: readonly AnyPack[]): number {
  const step = list.map(({ sessions }) => sessions).reduce(commonDivisor);
  const largest = Math.max(...list.map(({ sessions }) => sessions));
  const exact = new Array<number>((demand + largest) / step + 1).fill(Number.POSITIVE_INFINITY);
  exact[0] = 0;
  for (const { sessions, fen } of list) {
    const size = sessions / step;
    for (let units = size; units < exact.length; units++) {
      exact[units] = Math.min(exact[units] ?? 0, (exact[units - size] ?? 0) + fen);
    }
  }
  return Math.min(...exact.slice(demand / step));
}

const commonDivisor = (a: number, b: number): number => (b === 0 ? a : commonDivisor(b, a % b));

test('any list, any demand: the cost is the least there is, and the demand is covered', () => {
  fc.assert(
    fc.property(anyList, fc.integer({ min: 0, max: 700 }), (list, units) => {
      const book = bookOf(list);
      const demand = units * list.map(({ sessions }) => sessions).reduce(commonDivisor);
      const packs = cheapestPacks(demand, book);
      expect(sessionsOf(book, list, packs)).toBeGreaterThanOrEqual(demand);
      expect(costOf(book, list, packs)).toBe(leastCost(demand, list));
    }),
    { numRuns: 500 },
  );
});

test('50 lists, every demand from 0 to 300 units', () => {
  fc.assert(
    fc.property(anyList, (list) => {
      const book = bookOf(list);
      const unit = list.map(({ sessions }) => sessions).reduce(commonDivisor);
      for (let units = 0; units <= 300; units += 1) {
        expect(costOf(book, list, cheapestPacks(units * unit, book))).toBe(leastCost(units * unit, list));
      }
    }),
    { numRuns: 50 },
  );
});

test('one session less than whole units costs what the whole units cost', () => {
  fc.assert(
    fc.property(anyList, fc.integer({ min: 1, max: 500 }), (list, units) => {
      const book = bookOf(list);
      const unit = list.map(({ sessions }) => sessions).reduce(commonDivisor);
      fc.pre(unit > 1);
      expect(cheapestPacks(units * unit - 1, book)).toEqual(cheapestPacks(units * unit, book));
    }),
    { numRuns: 200 },
  );
});

test('advice is never dearer or smaller, and is given wherever something cheaper exists', () => {
  const anyChoice = fc.array(fc.nat(12), { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(anyList, anyChoice, (list, counts) => {
      const book = bookOf(list);
      const chosen = Object.fromEntries(book.sessionPacks.map(({ id }, index) => [id, counts[index] ?? 0]));
      const chosenCost = costOf(book, list, chosen);
      const chosenSessions = sessionsOf(book, list, chosen);
      const advice = packAdvice(chosen, book);
      if (advice === undefined) {
        expect(leastCost(chosenSessions, list)).toBe(chosenCost);
        return;
      }
      const saved = chosenCost - costOf(book, list, advice.packs);
      const extra = sessionsOf(book, list, advice.packs) - chosenSessions;
      expect(advice).toMatchObject({ savedFen: BigInt(saved), extraSessions: extra });
      expect(saved).toBeGreaterThanOrEqual(0);
      expect(extra).toBeGreaterThanOrEqual(0);
      expect(saved + extra).toBeGreaterThan(0);
    }),
    { numRuns: 500 },
  );
});
