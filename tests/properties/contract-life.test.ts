import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expiryDate } from '../../src/pricing/calendar/contract-dates';
import { contractLife, contractState } from '../../src/pricing/calendar/contract-life';
import { contractMonths } from '../../src/pricing/calendar/contract-months';
import { addDays, daysBetween } from '../../src/pricing/calendar/day-arithmetic';
import { timeLeft } from '../../src/pricing/calendar/months-left';
import { isBefore } from '../../src/pricing/calendar/plain-date';
import { quoteRenewal } from '../../src/pricing/quote/quote-renewal';
import { publishedBook } from '../pricing/published-book';
import { anyDate } from './any-date';
import { anyContract, anyDayOfContract, anyRenewal } from './any-selection';

const anyMoreYears = fc.integer({ min: 1, max: 8 });

describe('the end of a contract', () => {
  test('comes after its start, and reclaim 89 to 92 days after expiry', () => {
    fc.assert(
      fc.property(anyContract, (contract) => {
        const { start, expiry, reclaim } = contractLife(contract, publishedBook);
        expect(isBefore(start, expiry)).toBe(true);
        const days = daysBetween(expiry, reclaim);
        expect(days).toBeGreaterThanOrEqual(89);
        expect(days).toBeLessThanOrEqual(92);
      }),
      { numRuns: 500 },
    );
  });

  test('is later for each year more', () => {
    fc.assert(
      fc.property(anyContract, ({ start, termYears }) => {
        const days = daysBetween(expiryDate(start, termYears), expiryDate(start, termYears + 1));
        expect([365, 366]).toContain(days);
      }),
      { numRuns: 500 },
    );
  });

  test('on each day the contract is in one state, and its days lead to the next', () => {
    fc.assert(
      fc.property(anyContract, fc.integer({ min: -500, max: 4000 }), (contract, days) => {
        const life = contractLife(contract, publishedBook);
        const day = addDays(life.start, days);
        const state = contractState(life, day);
        switch (state.tag) {
          case 'not-begun':
            expect(addDays(day, state.daysToStart)).toEqual(life.start);
            expect(state.daysToStart).toBeGreaterThan(0);
            break;
          case 'running':
          case 'ending':
            expect(addDays(day, state.daysToExpiry)).toEqual(life.expiry);
            expect(state.daysToExpiry).toBeGreaterThan(0);
            expect(state.tag).toBe(state.daysToExpiry > 90 ? 'running' : 'ending');
            break;
          case 'stopped':
            expect(addDays(day, state.daysToReclaim)).toEqual(life.reclaim);
            expect(addDays(day, -state.daysSinceExpiry)).toEqual(life.expiry);
            expect(state.daysToReclaim).toBeGreaterThan(0);
            expect(state.daysSinceExpiry).toBeGreaterThanOrEqual(0);
            break;
          case 'reclaimed':
            expect(addDays(day, -state.daysSinceReclaim)).toEqual(life.reclaim);
            expect(state.daysSinceReclaim).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a renewal', () => {
  test('ends when a contract bought for all the years would have ended', () => {
    fc.assert(
      fc.property(anyRenewal, (selection) => {
        const { start, termYears } = selection.contract;
        expect(quoteRenewal(selection, publishedBook).newExpiry).toEqual(
          expiryDate(start, termYears + selection.years),
        );
      }),
      { numRuns: 300 },
    );
  });

  test('twice, ends as one renewal for the years of both', () => {
    fc.assert(
      fc.property(anyRenewal, anyMoreYears, (selection, moreYears) => {
        const { contract, years } = selection;
        const renewed = { ...contract, termYears: contract.termYears + years };
        const twice = { ...selection, contract: renewed, on: contract.start, years: moreYears };
        const once = { ...selection, years: years + moreYears };
        expect(quoteRenewal(twice, publishedBook).newExpiry).toEqual(
          quoteRenewal(once, publishedBook).newExpiry,
        );
      }),
      { numRuns: 300 },
    );
  });

  test('loses the days since expiry, at most 91 of a term of 365 or more, and their share of what is due', () => {
    fc.assert(
      fc.property(anyRenewal, (selection) => {
        const { lost, life, totalFen } = quoteRenewal(selection, publishedBook);
        const late = daysBetween(life.expiry, selection.on);
        expect(lost?.days ?? 0).toBe(Math.max(0, late));
        if (lost === undefined) return;
        expect(lost.days).toBeLessThanOrEqual(91);
        expect(lost.termDays).toBeGreaterThanOrEqual(365);
        expect(lost.priceFen < totalFen).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

test('the strip of a contract’s months has each of them once, and marks as many as are left', () => {
  fc.assert(
    fc.property(anyDayOfContract, fc.integer({ min: 1, max: 12 }), ({ contract, on }, capMonths) => {
      const left = timeLeft(contract, on);
      const stretches = contractMonths(contract, left, capMonths);
      let next = contract.start;
      for (const { from, to, months } of stretches) {
        expect(from).toEqual(next);
        expect(months).toBeGreaterThan(0);
        next = addDays(to, 1);
      }
      expect(next).toEqual(expiryDate(contract.start, contract.termYears));
      const count = (charges: readonly string[]) =>
        stretches
          .filter(({ charge }) => charges.includes(charge))
          .reduce((sum, { months }) => sum + months, 0);
      expect(count(['part-year', 'free', 'whole-year'])).toBe(left.months);
      expect(count(['part-year', 'free'])).toBe(left.oddMonths);
      expect(count(['part-year'])).toBeLessThanOrEqual(capMonths);
    }),
    { numRuns: 500 },
  );
});

test('the day before start and the day of reclaim are no days of a contract’s life', () => {
  fc.assert(
    fc.property(anyContract, anyDate, (contract, day) => {
      const life = contractLife(contract, publishedBook);
      const { tag } = contractState(life, day);
      const isWithin = !isBefore(day, life.start) && isBefore(day, life.reclaim);
      expect(['running', 'ending', 'stopped'].includes(tag)).toBe(isWithin);
    }),
    { numRuns: 500 },
  );
});
