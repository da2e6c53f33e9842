import fc from 'fast-check';
import type { NewPurchaseSelection } from '../../src/pricing/selection';

/** A whole number of a range, small ones and its ends more often than chance would have it. */
const anyCount = (min: number, max: number) =>
  fc.oneof(fc.integer({ min, max: Math.min(max, min + 20) }), fc.integer({ min, max }));

/** 0.01 to 100 in hundredths, as plain decimal text. */
const anyPercent = (leastHundredths: number) =>
  fc.integer({ min: leastHundredths, max: 10_000 }).map((hundredths) => (hundredths / 100).toFixed(2));

const anyPacks = fc.oneof(
  fc.record({
    by: fc.constant('demand' as const),
    sessions: fc.oneof(fc.integer({ min: 0, max: 60_000_000 }), fc.integer({ min: 0, max: 1e12 })),
  }),
  fc.record({
    by: fc.constant('hand' as const),
    quantities: fc.record({
      'pack-120k': anyCount(0, 1_000_000),
      'pack-360k': anyCount(0, 1_000_000),
      'pack-960k': anyCount(0, 1_000_000),
      'pack-6m': anyCount(0, 1_000_000),
    }),
  }),
);

/** Any new purchase that a link may ask for. */
export const anySelection: fc.Arbitrary<NewPurchaseSelection> = fc.record(
  {
    mode: fc.constant('new' as const),
    employees: fc.oneof(
      anyCount(1000, 10_000_000),
      fc.integer({ min: 1, max: 40 }).map((blocks) => blocks * 1000),
    ),
    experts: anyCount(3, 1_000_000),
    tickets: anyCount(3, 1_000_000),
    robots: anyCount(1, 10_000),
    knowledge: anyCount(0, 10_000),
    packs: anyPacks,
    years: fc.integer({ min: 1, max: 8 }),
    priceOnRequest: fc.subarray(['robot-pro', 'cold-start'] as const),
    discountPercent: anyPercent(1),
    taxRatePercent: anyPercent(0),
  },
  {
    requiredKeys: [
      'mode',
      'employees',
      'experts',
      'tickets',
      'robots',
      'knowledge',
      'packs',
      'years',
      'priceOnRequest',
    ],
  },
);
