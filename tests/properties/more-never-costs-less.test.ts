import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { billEmployees } from '../../src/pricing/quote/bill-employees';
import { quoteNewPurchase } from '../../src/pricing/quote/quote-new-purchase';
import type { NewPurchaseSelection } from '../../src/pricing/selection';
import { publishedBook } from '../pricing/published-book';
import { anySelection } from './any-selection';

const totalOf = (selection: NewPurchaseSelection): bigint =>
  quoteNewPurchase(selection, publishedBook).totalFen;

const anyIncrease = fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 5000 }));

describe('more never costs less', () => {
  test.each(['employees', 'experts', 'tickets', 'robots', 'knowledge'] as const)('%s', (name) => {
    fc.assert(
      fc.property(anySelection, anyIncrease, (selection, increase) => {
        const more = { ...selection, [name]: selection[name] + increase };
        expect(totalOf(more) >= totalOf(selection)).toBe(true);
      }),
    );
  });

  test('years', () => {
    fc.assert(
      fc.property(anySelection, fc.integer({ min: 1, max: 7 }), (selection, years) => {
        expect(totalOf({ ...selection, years: years + 1 }) > totalOf({ ...selection, years })).toBe(true);
      }),
    );
  });

  test('sessions wanted', () => {
    const anyDemand = fc.oneof(fc.integer({ min: 0, max: 60_000_000 }), fc.integer({ min: 0, max: 1e12 }));
    fc.assert(
      fc.property(anySelection, anyDemand, anyDemand, (selection, one, other) => {
        const totalFor = (sessions: number) => totalOf({ ...selection, packs: { by: 'demand', sessions } });
        expect(totalFor(Math.max(one, other)) >= totalFor(Math.min(one, other))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test.each(['pack-120k', 'pack-360k', 'pack-960k', 'pack-6m'] as const)('%s by hand', (id) => {
    fc.assert(
      fc.property(anySelection, fc.nat(1_000_000), anyIncrease, (selection, count, increase) => {
        const totalFor = (packs: number) =>
          totalOf({ ...selection, packs: { by: 'hand', quantities: { [id]: packs } } });
        expect(totalFor(count + increase) >= totalFor(count)).toBe(true);
      }),
    );
  });

  test('percent of the list price paid', () => {
    const anyHundredths = fc.integer({ min: 1, max: 10_000 });
    fc.assert(
      fc.property(anySelection, anyHundredths, anyHundredths, (selection, one, other) => {
        const totalAt = (hundredths: number) =>
          totalOf({ ...selection, discountPercent: (hundredths / 100).toFixed(2) });
        expect(totalAt(Math.max(one, other)) >= totalAt(Math.min(one, other))).toBe(true);
      }),
    );
  });
});

describe('people billed', () => {
  const anyPeople = fc.integer({ min: 1, max: 10_000_000 });

  test('are whole blocks, never fewer than the people and never a block more', () => {
    fc.assert(
      fc.property(anyPeople, (people) => {
        const { billed, headroom } = billEmployees(people, publishedBook);
        expect(billed % 1000).toBe(0);
        expect(billed).toBeGreaterThanOrEqual(people);
        expect(billed).toBeLessThan(people + 1000);
        expect(headroom).toBe(billed - people);
      }),
      { numRuns: 500 },
    );
  });

  test('never fall as people rise', () => {
    fc.assert(
      fc.property(anyPeople, anyPeople, (one, other) => {
        const billedFor = (people: number) => billEmployees(people, publishedBook).billed;
        expect(billedFor(Math.max(one, other))).toBeGreaterThanOrEqual(billedFor(Math.min(one, other)));
      }),
      { numRuns: 500 },
    );
  });
});
