import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { readAddOn } from '../../src/entry/read-add-on';
import { readRenewal } from '../../src/entry/read-renewal';
import { publishedBook } from '../pricing/published-book';

const TODAY = { year: 2026, month: 11, day: 23 };

interface Case {
  readonly start: Temporal.PlainDate;
  readonly years: number;
  readonly on: Temporal.PlainDate;
  readonly expiry: Temporal.PlainDate;
  readonly reclaim: Temporal.PlainDate;
}

/** A contract, and a day around its start, its expiry or its reclaim. */
const anyCase = fc
  .record({
    start: fc
      .record({
        year: fc.integer({ min: 2000, max: 2080 }),
        month: fc.integer({ min: 1, max: 12 }),
        day: fc.oneof(fc.integer({ min: 1, max: 31 }), fc.constantFrom(28, 29, 30, 31)),
      })
      .map((fields) => Temporal.PlainDate.from(fields)),
    years: fc.integer({ min: 1, max: 8 }),
    around: fc.constantFrom('start', 'expiry', 'reclaim'),
    days: fc.oneof(fc.integer({ min: -3, max: 3 }), fc.integer({ min: -400, max: 400 })),
  })
  .map(({ start, years, around, days }): Case => {
    const expiry = start.add({ years });
    const reclaim = expiry.add({ months: 3 });
    const on = { start, expiry, reclaim }[around].add({ days });
    return { start, years, on, expiry, reclaim };
  })
  .filter(({ on }) => on.year >= 2000);

const isBefore = (a: Temporal.PlainDate, b: Temporal.PlainDate) => Temporal.PlainDate.compare(a, b) < 0;

/** The tag of the day's one issue; nothing where it is taken. */
function tagOf(read: typeof readAddOn | typeof readRenewal, { start, years, on }: Case) {
  const texts = { start: start.toString(), term: String(years), on: on.toString() };
  const reading = read(texts, TODAY, publishedBook);
  return reading.ok
    ? undefined
    : reading.issues.map(({ field, problem }) => `${field}: ${problem.tag}`).join();
}

test('a day is taken by an addition from the start up to the day before expiry, and no other', () => {
  fc.assert(
    fc.property(anyCase, (given) => {
      const { start, on, expiry } = given;
      const expected = isBefore(on, start)
        ? 'on: before-start'
        : isBefore(on, expiry)
          ? undefined
          : 'on: not-before-expiry';
      expect(tagOf(readAddOn, given)).toBe(expected);
    }),
    { numRuns: 1000 },
  );
});

test('a day is taken by a renewal from the start up to the day before reclaim, and no other', () => {
  fc.assert(
    fc.property(anyCase, (given) => {
      const { start, on, reclaim } = given;
      const expected = isBefore(on, start)
        ? 'on: before-start'
        : isBefore(on, reclaim)
          ? undefined
          : 'on: not-before-reclaim';
      expect(tagOf(readRenewal, given)).toBe(expected);
    }),
    { numRuns: 1000 },
  );
});
