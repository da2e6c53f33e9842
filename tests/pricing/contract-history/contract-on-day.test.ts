import { describe, expect, test } from 'vitest';
import { toIsoDate } from '../../../src/pricing/calendar/plain-date';
import type { ContractHistory } from '../../../src/pricing/contract-history/contract-history';
import { contractOnDay } from '../../../src/pricing/contract-history/contract-on-day';
import { date } from '../iso-date';
import { publishedBook } from '../published-book';
import { addition, LEAST, NOTHING, renewal } from './any-contract';

/** From 2025-01-31, for a year and for two more, with two seats added in each term and a robot in the first. */
const history: ContractHistory = {
  start: date('2025-01-31'),
  years: 1,
  quantities: { ...LEAST, knowledge: 1, sessionsInPacks: 120_000 },
  changes: [
    { ...addition('2025-03-01', 2), added: { ...NOTHING, experts: 2, robots: 1, knowledge: 1 } },
    { ...renewal('2025-12-01', 2), renewed: { ...LEAST, tickets: 7, sessionsInPacks: 360_000 } },
    addition('2026-05-01', 2),
  ],
};
const on = (day: string) => contractOnDay(history, date(day), publishedBook);

describe('what a contract has', () => {
  test.each<[day: string, figures: Partial<Record<keyof typeof LEAST, number>>]>([
    // As it begins, before it does, too.
    ['2024-12-31', { experts: 3, tickets: 3, robots: 1, knowledge: 1, sessionsInPacks: 120_000 }],
    ['2025-02-28', { experts: 3, tickets: 3, robots: 1, knowledge: 1, sessionsInPacks: 120_000 }],
    ['2025-03-01', { experts: 5, tickets: 3, robots: 2, knowledge: 2, sessionsInPacks: 120_000 }],
    // Renewed ahead: what is bought once is there at once, seats come with the new term.
    ['2025-11-30', { experts: 5, tickets: 3, robots: 2, knowledge: 2, sessionsInPacks: 120_000 }],
    ['2025-12-01', { experts: 5, tickets: 3, robots: 2, knowledge: 2, sessionsInPacks: 480_000 }],
    ['2026-01-30', { experts: 5, tickets: 3, robots: 2, knowledge: 2, sessionsInPacks: 480_000 }],
    ['2026-01-31', { experts: 3, tickets: 7, robots: 1, knowledge: 2, sessionsInPacks: 480_000 }],
    ['2026-05-01', { experts: 5, tickets: 7, robots: 1, knowledge: 2, sessionsInPacks: 480_000 }],
    // As it ended.
    ['2030-01-01', { experts: 5, tickets: 7, robots: 1, knowledge: 2, sessionsInPacks: 480_000 }],
  ])('on %s', (day, figures) => {
    expect(on(day).quantities).toEqual({ employees: 1000, ...figures });
  });

  test('robots came with 50 000 sessions each in the purchase, the addition and the renewal', () => {
    expect(on('2025-02-28').sessionsGiven).toBe(50_000);
    expect(on('2025-03-01').sessionsGiven).toBe(100_000);
    expect(on('2025-12-01').sessionsGiven).toBe(150_000);
    expect(on('2026-05-01').sessionsGiven).toBe(150_000);
  });

  test('robots bought before the only list that is known came with what it gives', () => {
    const older: ContractHistory = { ...history, start: date('2021-01-31'), changes: [] };
    expect(contractOnDay(older, date('2021-06-01'), publishedBook).sessionsGiven).toBe(50_000);
  });
});

describe('years and the days they end', () => {
  test.each([
    ['2025-11-30', 1, '2026-01-31', '2026-04-30'],
    ['2025-12-01', 3, '2028-01-31', '2028-04-30'],
  ])('known on %s: %i years', (day, years, expiry, reclaim) => {
    const { termYears, life } = on(day);
    expect([termYears, toIsoDate(life.expiry), toIsoDate(life.reclaim)]).toEqual([years, expiry, reclaim]);
  });

  test.each<[day: string, tag: string, deadline: string, days: number]>([
    ['2028-01-30', 'expiry', '2028-01-31', 1],
    ['2028-01-31', 'last-day-to-renew', '2028-04-29', 89],
    ['2028-04-29', 'last-day-to-renew', '2028-04-29', 0],
  ])('on %s the next is %s on %s, in %i days', (day, tag, deadline, days) => {
    expect(on(day).deadline).toEqual({ tag, date: date(deadline), days });
  });

  test('none once everything is reclaimed', () => {
    expect(on('2028-04-30')).not.toHaveProperty('deadline');
  });
});

describe('a term that is paid for and has not begun', () => {
  test('is not known before it is paid for, nor ahead once it has begun', () => {
    expect(on('2025-11-30')).not.toHaveProperty('renewedAhead');
    expect(on('2026-01-31')).not.toHaveProperty('renewedAhead');
  });

  test.each(['2025-12-01', '2026-01-30'])('is ahead on %s, with what it will have', (day) => {
    expect(on(day).renewedAhead).toEqual({
      from: date('2026-01-31'),
      quantities: { ...LEAST, tickets: 7, knowledge: 2, sessionsInPacks: 480_000 },
    });
  });

  test('is ahead where nothing came before it', () => {
    const only: ContractHistory = { ...history, changes: [renewal('2025-06-01', 2)] };
    expect(contractOnDay(only, date('2025-06-01'), publishedBook).renewedAhead?.from).toEqual(
      date('2026-01-31'),
    );
  });

  test('of two that are paid for ahead the last', () => {
    const twice: ContractHistory = {
      ...history,
      changes: [renewal('2025-06-01', 2), renewal('2025-07-01', 1)],
    };
    expect(contractOnDay(twice, date('2025-07-01'), publishedBook).renewedAhead?.from).toEqual(
      date('2028-01-31'),
    );
  });
});
