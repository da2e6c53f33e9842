import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { timeLeft } from '../../src/pricing/calendar/months-left';
import type { PlainDate } from '../../src/pricing/calendar/plain-date';
import { contract } from '../pricing/contract';
import { date } from '../pricing/iso-date';
import { anyDate } from './any-date';
import { anyShare } from './any-share';
import { fromOracle, type OracleDate, oracle, oracleBefore } from './temporal-oracle';

/** The rule, taken at its word: back from expiry, a contract month at a time, until the day is reached. */
function stepBack(start: PlainDate, termYears: number, day: OracleDate): number {
  let months = 0;
  const begin = () => oracle(start).add({ months: termYears * 12 - months }, { overflow: 'constrain' });
  while (oracleBefore(day, begin())) months++;
  return months;
}

/** What the standard counts from a day to expiry, a started month whole. */
const untilRoundedUp = (day: OracleDate, expiry: OracleDate): number =>
  day.until(expiry, { largestUnit: 'months', smallestUnit: 'months', roundingMode: 'ceil' }).months;

const expiryOf = (start: PlainDate, termYears: number): OracleDate =>
  oracle(start).add({ months: termYears * 12 }, { overflow: 'constrain' });

const anyTerm = fc.integer({ min: 1, max: 8 });

/** A day of the contract: at 0 its start, at 1 the day before its expiry. */
function dayWithin(start: PlainDate, termYears: number, share: number): OracleDate {
  const first = oracle(start);
  const { days } = first.until(expiryOf(start, termYears), { largestUnit: 'days' });
  return first.add({ days: Math.floor(share * (days - 1)) });
}

describe('months left are the fewest contract months, stepping back from expiry, that reach the day', () => {
  test('on 1500 days of contracts by chance', () => {
    fc.assert(
      fc.property(anyDate, anyTerm, anyShare, (start, termYears, share) => {
        const day = dayWithin(start, termYears, share);
        const { months, wholeYears, oddMonths, countedFrom } = timeLeft(
          { start, termYears },
          fromOracle(day),
        );
        expect(months).toBe(stepBack(start, termYears, day));
        expect(wholeYears * 12 + oddMonths).toBe(months);
        expect(oddMonths).toBeLessThan(12);
        const begin = oracle(start).add({ months: termYears * 12 - months }, { overflow: 'constrain' });
        expect(countedFrom).toEqual(fromOracle(begin));
      }),
      { numRuns: 1500 },
    );
  });

  test.each([
    ['2023-01-28', 3],
    ['2023-01-29', 3],
    ['2023-01-30', 3],
    ['2023-01-31', 3],
    ['2024-02-29', 4],
    ['2023-03-31', 2],
    ['2023-08-31', 2],
    ['2023-11-30', 2],
    ['2020-11-13', 1],
    ['2020-01-06', 3],
  ])('the day before, of and after each month of the contract from %s over %i years', (start, termYears) => {
    const whole = termYears * 12;
    const left = (day: OracleDate) => timeLeft(contract(start, termYears), fromOracle(day)).months;
    for (let elapsed = 0; elapsed < whole; elapsed++) {
      const of = oracle(date(start)).add({ months: elapsed }, { overflow: 'constrain' });
      expect(left(of)).toBe(whole - elapsed);
      expect(left(of.add({ days: 1 }))).toBe(whole - elapsed);
      if (elapsed > 0) expect(left(of.subtract({ days: 1 }))).toBe(whole - elapsed + 1);
    }
    expect(left(expiryOf(date(start), termYears).subtract({ days: 1 }))).toBe(1);
  });
});

describe('where the standard counts otherwise, the contract’s own months are ours', () => {
  test('from starts up to the 28th there is no difference', () => {
    const anyStart = anyDate.map((start) => ({ ...start, day: Math.min(start.day, 28) }));
    fc.assert(
      fc.property(anyStart, anyTerm, anyShare, (start, termYears, share) => {
        const day = dayWithin(start, termYears, share);
        const months = untilRoundedUp(day, expiryOf(start, termYears));
        expect(timeLeft({ start, termYears }, fromOracle(day)).months).toBe(months);
      }),
      { numRuns: 1000 },
    );
  });

  // The standard steps on from the day that is asked about: 28 January and one month are 28 February. Ours are
  // the contract's months, which step from its start: one began on 29 December, the next begins on 29 January.
  test('a contract from 2024-02-29 that expires on 2025-02-28: on 2025-01-28 the standard counts 1, we count 2', () => {
    expect(untilRoundedUp(oracle(date('2025-01-28')), oracle(date('2025-02-28')))).toBe(1);
    expect(timeLeft(contract('2024-02-29', 1), date('2025-01-28')).months).toBe(2);
  });

  // 30 September is the last day that September has for a contract of the 31st: a month of it begins there.
  // The standard reaches only 30 January from it, and starts a fifth month for the one day more.
  test('a contract from 2025-01-31 that expires on 2026-01-31: on 2025-09-30 the standard counts 5, we count 4', () => {
    expect(untilRoundedUp(oracle(date('2025-09-30')), oracle(date('2026-01-31')))).toBe(5);
    expect(timeLeft(contract('2025-01-31', 1), date('2025-09-30')).months).toBe(4);
  });

  test('they never differ by more than one month', () => {
    fc.assert(
      fc.property(anyDate, anyTerm, anyShare, (start, termYears, share) => {
        const day = dayWithin(start, termYears, share);
        const months = untilRoundedUp(day, expiryOf(start, termYears));
        expect(Math.abs(timeLeft({ start, termYears }, fromOracle(day)).months - months)).toBeLessThanOrEqual(
          1,
        );
      }),
      { numRuns: 1000 },
    );
  });
});
