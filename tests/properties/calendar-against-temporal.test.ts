import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMonths, contractDate } from '../../src/pricing/calendar/contract-dates';
import { addDays, daysBetween } from '../../src/pricing/calendar/day-arithmetic';
import { compareDates, toIsoDate } from '../../src/pricing/calendar/plain-date';
import { anyDate, lateDays } from './any-date';
import { fromOracle, oracle, oracleBefore } from './temporal-oracle';

const RUNS = { numRuns: 50_000 };
const anyMonths = fc.oneof(fc.integer({ min: -1200, max: 1200 }), fc.integer({ min: -13, max: 96 }));

describe('months, as the standard adds them with the day constrained', () => {
  test('50 000 days and counts by chance', () => {
    fc.assert(
      fc.property(anyDate, anyMonths, (date, months) => {
        const expected = oracle(date).add({ months }, { overflow: 'constrain' }).toString();
        if (
          toIsoDate(addMonths(date, months)) === expected &&
          toIsoDate(contractDate(date, months)) === expected
        )
          return;
        expect.fail(`${toIsoDate(date)} and ${months} months are ${expected}`);
      }),
      RUNS,
    );
  });

  test('a hundred years have 1200 of the 28th, 1125 of the 29th, 1100 of the 30th and 700 of the 31st', () => {
    const count = (wanted: number) => lateDays.filter(({ day }) => day === wanted).length;
    expect([28, 29, 30, 31].map(count)).toEqual([1200, 1125, 1100, 700]);
  });

  test.each([
    -1200, -101, -48, -13, -12, -11, -6, -3, -2, -1, 1, 2, 3, 6, 9, 11, 12, 13, 24, 36, 48, 96, 1200,
  ])('the 28th to 31st of every month of a hundred years, and %i months', (months) => {
    const wrong = lateDays.filter(
      (date) =>
        toIsoDate(addMonths(date, months)) !==
        oracle(date).add({ months }, { overflow: 'constrain' }).toString(),
    );
    expect(wrong).toEqual([]);
  });
});

describe('days, as the standard counts them', () => {
  test('50 000 pairs of days by chance: how far apart, and which comes first', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (from, to) => {
        const [a, b] = [oracle(from), oracle(to)];
        if (daysBetween(from, to) !== a.until(b, { largestUnit: 'days' }).days)
          expect.fail(`${a} to ${b} is ${a.until(b)}`);
        if (compareDates(from, to) < 0 !== oracleBefore(a, b)) expect.fail(`${a} and ${b} are out of order`);
      }),
      RUNS,
    );
  });

  test('50 000 days by chance, and days later or earlier up to a hundred years', () => {
    const anyDays = fc.oneof(fc.integer({ min: -400, max: 400 }), fc.integer({ min: -36_525, max: 36_525 }));
    fc.assert(
      fc.property(anyDate, anyDays, (date, days) => {
        const expected = oracle(date).add({ days }).toString();
        if (toIsoDate(addDays(date, days)) !== expected)
          expect.fail(`${toIsoDate(date)} and ${days} days are ${expected}`);
      }),
      RUNS,
    );
  });

  test('each next day of four hundred years, one by one', () => {
    let ours = { year: 1900, month: 1, day: 1 };
    let theirs = oracle(ours);
    for (let days = 0; days < 146_097; days++) {
      ours = addDays(ours, 1);
      theirs = theirs.add({ days: 1 });
      if (compareDates(ours, fromOracle(theirs)) !== 0) expect.fail(`${theirs} came as ${toIsoDate(ours)}`);
    }
    expect(ours).toEqual({ year: 2300, month: 1, day: 1 });
  });
});
