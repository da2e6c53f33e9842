import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { billEmployees } from '../../src/pricing/quote/bill-employees';
import type { Selection } from '../../src/pricing/selection';
import { publishedBook } from '../pricing/published-book';
import { anyRenewal, anySelection } from './any-selection';
import { ANY_OF_EACH_MODE, quoteOf } from './quote-of';

const totalOf = (selection: Selection): bigint => quoteOf(selection).totalFen;

const anyIncrease = fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 5000 }));

describe.each(ANY_OF_EACH_MODE)('in %s more never costs less', (_, anyOfMode) => {
  test.each(['employees', 'experts', 'tickets', 'robots', 'knowledge'] as const)('%s', (name) => {
    fc.assert(
      fc.property(anyOfMode, anyIncrease, (selection, increase) => {
        // Packs by hand: a demand may need fewer of them beside one more robot.
        const packs = { by: 'hand', quantities: {} } as const;
        const less = { ...selection, packs };
        expect(totalOf({ ...less, [name]: less[name] + increase }) >= totalOf(less)).toBe(true);
      }),
    );
  });

  test('robots beside a demand for sessions: the packs that they spare never cost more than they do', () => {
    fc.assert(
      fc.property(anyOfMode, fc.integer({ min: 0, max: 1e12 }), (selection, sessions) => {
        const packs = { by: 'demand', sessions } as const;
        const more = { ...selection, packs, robots: selection.robots + 1 };
        expect(totalOf(more) >= totalOf({ ...selection, packs })).toBe(true);
      }),
    );
  });

  test('sessions wanted', () => {
    const anyDemand = fc.oneof(fc.integer({ min: 0, max: 60_000_000 }), fc.integer({ min: 0, max: 1e12 }));
    fc.assert(
      fc.property(anyOfMode, anyDemand, anyDemand, (selection, one, other) => {
        const totalFor = (sessions: number) => totalOf({ ...selection, packs: { by: 'demand', sessions } });
        expect(totalFor(Math.max(one, other)) >= totalFor(Math.min(one, other))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test.each(['pack-120k', 'pack-360k', 'pack-960k', 'pack-6m'] as const)('%s by hand', (id) => {
    fc.assert(
      fc.property(anyOfMode, fc.nat(1_000_000), anyIncrease, (selection, count, increase) => {
        const totalFor = (packs: number) =>
          totalOf({ ...selection, packs: { by: 'hand', quantities: { [id]: packs } } });
        expect(totalFor(count + increase) >= totalFor(count)).toBe(true);
      }),
    );
  });

  test('percent of the list price paid', () => {
    const anyHundredths = fc.integer({ min: 1, max: 10_000 });
    fc.assert(
      fc.property(anyOfMode, anyHundredths, anyHundredths, (selection, one, other) => {
        const totalAt = (hundredths: number) =>
          totalOf({ ...selection, discountPercent: (hundredths / 100).toFixed(2) });
        expect(totalAt(Math.max(one, other)) >= totalAt(Math.min(one, other))).toBe(true);
      }),
    );
  });
});

test('more years cost more, in a purchase and a renewal', () => {
  fc.assert(
    fc.property(fc.oneof(anySelection, anyRenewal), fc.integer({ min: 1, max: 7 }), (selection, years) => {
      expect(totalOf({ ...selection, years: years + 1 }) > totalOf({ ...selection, years })).toBe(true);
    }),
  );
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
