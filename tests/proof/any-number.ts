import fc from 'fast-check';
import type { PriceBook } from '../../src/pricing/price-book/price-book';

/** A whole number of a range: small ones, and the end of the range, more often than chance would have it. */
export const anyCount = (min: number, max: number): fc.Arbitrary<number> =>
  fc.oneof(
    fc.integer({ min, max: Math.min(max, min + 30) }),
    fc.integer({ min, max }),
    fc.constantFrom(min, max - 1, max),
  );

/** A value once in a while, and so many times as often none. */
export const seldom = <Value>(timesNone: number, values: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> =>
  fc.oneof({ weight: timesNone, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: values });

export const anyPercent = (least: number): fc.Arbitrary<string> =>
  fc.oneof(
    fc.constantFrom('0.01', '99.99', '33.33', '66.67', '50', '85', '85.5', '100', '6', '13', '99.9', '1'),
    fc.integer({ min: least, max: 10_000 }).map((hundredths) => (hundredths / 100).toFixed(2)),
  );

/** People: about the ends of blocks, too. */
export const anyPeople = (block: number, least: number): fc.Arbitrary<number> =>
  fc.oneof(
    anyCount(least, 10_000_000),
    fc
      .tuple(fc.integer({ min: 1, max: 50 }), fc.integer({ min: -1, max: 1 }))
      .map(([blocks, more]) => Math.max(least, blocks * block + more)),
  );

/** A demand: any, and about what the robots give together with some packs. */
export const anyDemand = ({ items, sessionPacks }: PriceBook): fc.Arbitrary<number> =>
  fc.oneof(
    fc.integer({ min: 0, max: 1e12 }),
    fc.integer({ min: 0, max: 60_000_000 }),
    fc.constantFrom(0, 1, 1e12 - 1, 1e12),
    fc
      .record({
        robots: fc.integer({ min: 0, max: 3 }),
        packs: fc.array(fc.integer({ min: 0, max: 60 }), {
          minLength: sessionPacks.length,
          maxLength: sessionPacks.length,
        }),
        more: fc.integer({ min: -1, max: 1 }),
      })
      .map(({ robots, packs, more }) => {
        const inPacks = sessionPacks.reduce(
          (sum, { sessions }, index) => sum + sessions * (packs[index] ?? 0),
          0,
        );
        return Math.min(1e12, Math.max(0, robots * items.robots.sessionsIncluded + inPacks + more));
      }),
  );
