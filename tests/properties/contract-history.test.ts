import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expiryDate } from '../../src/pricing/calendar/contract-dates';
import { contractLife } from '../../src/pricing/calendar/contract-life';
import { addDays, daysBetween } from '../../src/pricing/calendar/day-arithmetic';
import { compareDates, type PlainDate } from '../../src/pricing/calendar/plain-date';
import {
  CONTRACT_ITEMS,
  type ContractChange,
  type ContractHistory,
  type ContractQuantities,
} from '../../src/pricing/contract-history/contract-history';
import { contractOnDay } from '../../src/pricing/contract-history/contract-on-day';
import { contractProblems } from '../../src/pricing/contract-history/contract-problems';
import { contractWithin } from '../../src/pricing/contract-history/contract-within';
import { publishedBook } from '../pricing/published-book';
import { anyDate } from './any-date';
import { anyShare } from './any-share';

const anyAmounts = (people: number, seats: number, sets: number): fc.Arbitrary<ContractQuantities> =>
  fc.record({
    employees: fc.integer({ min: people, max: 50_000 }),
    experts: fc.integer({ min: seats, max: 200 }),
    tickets: fc.integer({ min: seats, max: 200 }),
    robots: fc.integer({ min: sets, max: 20 }),
    knowledge: fc.integer({ min: 0, max: 5 }),
    sessionsInPacks: fc.integer({ min: 0, max: 20 }).map((units) => units * 120_000),
  });

const anyYears = fc.integer({ min: 1, max: 8 });

const anyStep = fc.oneof(
  fc.record({ kind: fc.constant('addition' as const), at: anyShare, bought: anyAmounts(1, 0, 0) }),
  fc.record({
    kind: fc.constant('renewal' as const),
    at: anyShare,
    years: anyYears,
    bought: anyAmounts(1000, 3, 1),
  }),
);

/** A history that can have been so: each change falls on a day that its moment allows. */
const anyHistory: fc.Arbitrary<ContractHistory> = fc
  .tuple(anyDate, anyYears, anyAmounts(1000, 3, 1), fc.array(anyStep, { maxLength: 6 }))
  .map(([start, years, quantities, steps]) => {
    const changes: ContractChange[] = [];
    let termYears = years;
    let previous = start;
    for (const step of steps) {
      const { expiry, reclaim } = contractLife({ start, termYears }, publishedBook);
      const last = addDays(step.kind === 'addition' ? expiry : reclaim, -1);
      const room = daysBetween(previous, last);
      if (room < 0) continue;
      const on = addDays(previous, Math.round(step.at * room));
      if (step.kind === 'addition') changes.push({ kind: 'addition', on, added: step.bought });
      else {
        changes.push({ kind: 'renewal', on, years: step.years, renewed: step.bought });
        termYears += step.years;
      }
      previous = on;
    }
    return { start, years, quantities, changes };
  });

const lastDay = ({ start, changes }: ContractHistory): PlainDate => changes.at(-1)?.on ?? start;
const onLastDay = (history: ContractHistory) => contractOnDay(history, lastDay(history), publishedBook);

describe('any contract that can have been so', () => {
  test('has no problems', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        expect(contractProblems(history, publishedBook)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('has whole quantities, none negative, and never less of what is bought once than before', () => {
    fc.assert(
      fc.property(anyHistory, anyDate, fc.nat(4000), (history, day, later) => {
        const now = contractOnDay(history, day, publishedBook);
        const then = contractOnDay(history, addDays(day, later), publishedBook);
        for (const item of CONTRACT_ITEMS) {
          expect(Number.isInteger(now.quantities[item])).toBe(true);
          expect(now.quantities[item]).toBeGreaterThanOrEqual(0);
        }
        for (const item of ['knowledge', 'sessionsInPacks'] as const) {
          expect(then.quantities[item]).toBeGreaterThanOrEqual(now.quantities[item]);
        }
        expect(then.sessionsGiven).toBeGreaterThanOrEqual(now.sessionsGiven);
      }),
      { numRuns: 500 },
    );
  });

  test('ends when its years, bought at once, would have ended: additions never change it', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const renewals = history.changes.filter(({ kind }) => kind === 'renewal');
        const years = renewals.reduce(
          (sum, change) => sum + (change.kind === 'renewal' ? change.years : 0),
          history.years,
        );
        const { life, termYears } = onLastDay(history);
        expect(termYears).toBe(years);
        expect(life.expiry).toEqual(expiryDate(history.start, years));
        const bought = contractOnDay({ ...history, years, changes: [] }, lastDay(history), publishedBook);
        expect(life).toEqual(bought.life);
      }),
      { numRuns: 500 },
    );
  });

  test('has a deadline that is never over, as long as it is not reclaimed', () => {
    fc.assert(
      fc.property(anyHistory, anyDate, (history, day) => {
        const { deadline, state } = contractOnDay(history, day, publishedBook);
        expect(deadline === undefined).toBe(state.tag === 'reclaimed');
        if (deadline) expect(addDays(day, deadline.days)).toEqual(deadline.date);
        expect(deadline?.days ?? 0).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 500 },
    );
  });
});

test('renewals of one year are together one of all the years', () => {
  fc.assert(
    fc.property(anyDate, anyYears, anyAmounts(1000, 3, 1), (start, count, quantities) => {
      const base = { start, years: 1, quantities };
      const renewal = (years: number): ContractChange => ({
        kind: 'renewal',
        on: start,
        years,
        renewed: quantities,
      });
      const one = contractOnDay({ ...base, changes: [renewal(count)] }, start, publishedBook);
      const many = { ...base, changes: Array.from({ length: count }, () => renewal(1)) };
      expect(contractOnDay(many, start, publishedBook).life).toEqual(one.life);
    }),
    { numRuns: 300 },
  );
});

test('an addition adds just what it says, from its day on and not before', () => {
  fc.assert(
    fc.property(anyHistory, anyAmounts(0, 0, 0), (history, added) => {
      const on = lastDay(history);
      const { state } = onLastDay(history);
      fc.pre(state.tag === 'running' || state.tag === 'ending');
      const more: ContractHistory = {
        ...history,
        changes: [...history.changes, { kind: 'addition', on, added }],
      };
      const before = contractOnDay(history, on, publishedBook).quantities;
      const after = contractOnDay(more, on, publishedBook).quantities;
      for (const item of CONTRACT_ITEMS) expect(after[item]).toBe(before[item] + added[item]);
      const dayBefore = addDays(on, -1);
      expect(contractOnDay(more, dayBefore, publishedBook)).toEqual(
        contractOnDay(history, dayBefore, publishedBook),
      );
    }),
    { numRuns: 500 },
  );
});

test('a contract as a form holds it has the same expiry, and at most eight years', () => {
  fc.assert(
    fc.property(anyDate, fc.integer({ min: 1, max: 64 }), (start, termYears) => {
      const within = contractWithin({ start, termYears }, publishedBook);
      expect(within.termYears).toBeLessThanOrEqual(8);
      expect(within.termYears).toBeGreaterThanOrEqual(1);
      expect(within.start.day).toBe(start.day);
      expect(compareDates(within.start, start)).toBeGreaterThanOrEqual(0);
      expect(contractLife(within, publishedBook)).toEqual({
        ...contractLife({ start, termYears }, publishedBook),
        start: within.start,
      });
    }),
    { numRuns: 500 },
  );
});
