import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cheapestPacks, type PackQuantities } from '../../src/pricing/session-packs/cheapest-packs';
import { publishedBook } from '../pricing/published-book';

const UNIT = 120_000;
/** The vendor's list, written down once more: units of 120 000 sessions and yuan. */
const PACKS = [
  { id: 'pack-120k', units: 1, yuan: 1600 },
  { id: 'pack-360k', units: 3, yuan: 3600 },
  { id: 'pack-960k', units: 8, yuan: 7600 },
  { id: 'pack-6m', units: 50, yuan: 36000 },
] as const;

const weigh = (packs: PackQuantities) => ({
  units: PACKS.reduce((sum, { id, units }) => sum + units * (packs[id] ?? 0), 0),
  yuan: PACKS.reduce((sum, { id, yuan }) => sum + yuan * (packs[id] ?? 0), 0),
  count: PACKS.reduce((sum, { id }) => sum + (packs[id] ?? 0), 0),
});

/**
 * Every mix of up to 450 units, each weighed. No cheapest cover of 400 is larger: it could spare a pack.
 * Kept for each number of units: the least yuan, and of those the fewest packs.
 */
function weighEveryMix() {
  const best: { yuan: number; count: number }[] = [];
  for (let huge = 0; huge * 50 <= 450; huge++) {
    for (let large = 0; huge * 50 + large * 8 <= 450; large++) {
      for (let medium = 0; huge * 50 + large * 8 + medium * 3 <= 450; medium++) {
        const without = huge * 50 + large * 8 + medium * 3;
        for (let small = 0; without + small <= 450; small++) {
          const yuan = huge * 36000 + large * 7600 + medium * 3600 + small * 1600;
          const count = huge + large + medium + small;
          const known = best[without + small];
          if (known === undefined || yuan < known.yuan || (yuan === known.yuan && count < known.count)) {
            best[without + small] = { yuan, count };
          }
        }
      }
    }
  }
  return best;
}

describe('the published packs', () => {
  test('0 to 400 units: what is found costs what the cheapest of all mixes costs, and covers', () => {
    const everyMix = weighEveryMix();
    for (let demand = 0; demand <= 400; demand++) {
      const covers = everyMix.slice(demand).map((mix, extra) => ({ ...mix, units: demand + extra }));
      const leastYuan = Math.min(...covers.map(({ yuan }) => yuan));
      const [expected] = covers
        .filter(({ yuan }) => yuan === leastYuan)
        .sort((a, b) => b.units - a.units || a.count - b.count);
      expect({ demand, ...weigh(cheapestPacks(demand * UNIT, publishedBook)) }).toEqual({
        demand,
        ...expected,
      });
    }
  });

  test('beyond the table each 50 units more add one pack of 6 million', () => {
    fc.assert(
      fc.property(fc.integer({ min: 400, max: 8_000_000 }), (demand) => {
        const packs = cheapestPacks(demand * UNIT, publishedBook);
        const more = cheapestPacks((demand + 50) * UNIT, publishedBook);
        expect(more).toEqual({ ...packs, 'pack-6m': (packs['pack-6m'] ?? 0) + 1 });
      }),
      { numRuns: 500 },
    );
  });

  test('any demand up to 10^12 is covered, with less than one pack of 6 million to spare', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), (demand) => {
        const { units } = weigh(cheapestPacks(demand, publishedBook));
        expect(units * UNIT).toBeGreaterThanOrEqual(demand);
        expect(units * UNIT).toBeLessThan(demand + 6_000_000);
      }),
      { numRuns: 500 },
    );
  });

  test('10^12 sessions: 8 333 334 units, of which 34 beside the large packs', () => {
    expect(cheapestPacks(1e12, publishedBook)).toEqual({
      'pack-120k': 2,
      'pack-360k': 0,
      'pack-960k': 4,
      'pack-6m': 166_666,
    });
  });
});
