import { describe, expect, test } from 'vitest';
import { timeLeft, timeOfMonths } from '../../../src/pricing/calendar/months-left';
import { toIsoDate } from '../../../src/pricing/calendar/plain-date';
import { contract } from '../contract';
import { date } from '../iso-date';

const monthsLeft = (start: string, termYears: number, day: string) =>
  timeLeft(contract(start, termYears), date(day)).months;

describe('a contract of two years from 2024-05-20: each count of months holds from its first day to its last', () => {
  test.each([
    ['2024-05-20', '2024-06-19', 24, 2, 0],
    ['2024-06-20', '2024-07-19', 23, 1, 11],
    // The published example: 6 months in, 18 left.
    ['2024-11-20', '2024-12-19', 18, 1, 6],
    ['2025-04-20', '2025-05-19', 13, 1, 1],
    ['2025-05-20', '2025-06-19', 12, 1, 0],
    ['2025-06-20', '2025-07-19', 11, 0, 11],
    ['2025-07-20', '2025-08-19', 10, 0, 10],
    ['2025-08-20', '2025-09-19', 9, 0, 9],
    ['2026-03-20', '2026-04-19', 2, 0, 2],
    ['2026-04-20', '2026-05-19', 1, 0, 1],
  ])('%s to %s: %i', (first, last, months, wholeYears, oddMonths) => {
    const expected = { months, wholeYears, oddMonths, countedFrom: date(first) };
    expect(timeLeft(contract('2024-05-20', 2), date(first))).toEqual(expected);
    expect(timeLeft(contract('2024-05-20', 2), date(last))).toEqual(expected);
  });

  test('none on the day of expiry', () => {
    expect(timeLeft(contract('2024-05-20', 2), date('2026-05-20'))).toEqual({
      months: 0,
      wholeYears: 0,
      oddMonths: 0,
      countedFrom: date('2026-05-20'),
    });
  });
});

describe.each<{
  start: string;
  termYears: number;
  expiry: string;
  grid: [before: string, of: string, after: string, months: number][];
}>([
  {
    start: '2025-01-31',
    termYears: 1,
    expiry: '2026-01-31',
    grid: [
      ['2025-02-27', '2025-02-28', '2025-03-01', 11],
      ['2025-03-30', '2025-03-31', '2025-04-01', 10],
      ['2025-04-29', '2025-04-30', '2025-05-01', 9],
      ['2025-05-30', '2025-05-31', '2025-06-01', 8],
      ['2025-06-29', '2025-06-30', '2025-07-01', 7],
      ['2025-07-30', '2025-07-31', '2025-08-01', 6],
      ['2025-08-30', '2025-08-31', '2025-09-01', 5],
      ['2025-09-29', '2025-09-30', '2025-10-01', 4],
      ['2025-10-30', '2025-10-31', '2025-11-01', 3],
      ['2025-11-29', '2025-11-30', '2025-12-01', 2],
      ['2025-12-30', '2025-12-31', '2026-01-01', 1],
    ],
  },
  {
    start: '2023-10-30',
    termYears: 1,
    expiry: '2024-10-30',
    grid: [
      ['2023-11-29', '2023-11-30', '2023-12-01', 11],
      ['2023-12-29', '2023-12-30', '2023-12-31', 10],
      ['2024-01-29', '2024-01-30', '2024-01-31', 9],
      ['2024-02-28', '2024-02-29', '2024-03-01', 8],
      ['2024-03-29', '2024-03-30', '2024-03-31', 7],
      ['2024-04-29', '2024-04-30', '2024-05-01', 6],
      ['2024-05-29', '2024-05-30', '2024-05-31', 5],
      ['2024-06-29', '2024-06-30', '2024-07-01', 4],
      ['2024-07-29', '2024-07-30', '2024-07-31', 3],
      ['2024-08-29', '2024-08-30', '2024-08-31', 2],
      ['2024-09-29', '2024-09-30', '2024-10-01', 1],
    ],
  },
  {
    start: '2022-12-29',
    termYears: 1,
    expiry: '2023-12-29',
    grid: [
      ['2023-01-28', '2023-01-29', '2023-01-30', 11],
      ['2023-02-27', '2023-02-28', '2023-03-01', 10],
      ['2023-03-28', '2023-03-29', '2023-03-30', 9],
      ['2023-04-28', '2023-04-29', '2023-04-30', 8],
      ['2023-11-28', '2023-11-29', '2023-11-30', 1],
    ],
  },
  {
    start: '2024-02-29',
    termYears: 2,
    expiry: '2026-02-28',
    grid: [
      ['2024-03-28', '2024-03-29', '2024-03-30', 23],
      ['2025-01-28', '2025-01-29', '2025-01-30', 13],
      ['2025-02-27', '2025-02-28', '2025-03-01', 12],
      ['2025-03-28', '2025-03-29', '2025-03-30', 11],
      ['2025-12-28', '2025-12-29', '2025-12-30', 2],
      ['2026-01-28', '2026-01-29', '2026-01-30', 1],
    ],
  },
  {
    // The guide's screen of a contract over three years.
    start: '2020-01-06',
    termYears: 3,
    expiry: '2023-01-06',
    grid: [
      ['2020-02-05', '2020-02-06', '2020-02-07', 35],
      ['2020-03-05', '2020-03-06', '2020-03-07', 34],
      ['2021-01-05', '2021-01-06', '2021-01-07', 24],
      ['2021-02-05', '2021-02-06', '2021-02-07', 23],
      ['2021-12-05', '2021-12-06', '2021-12-07', 13],
      ['2022-01-05', '2022-01-06', '2022-01-07', 12],
      ['2022-02-05', '2022-02-06', '2022-02-07', 11],
      ['2022-03-05', '2022-03-06', '2022-03-07', 10],
      ['2022-04-05', '2022-04-06', '2022-04-07', 9],
      ['2022-12-05', '2022-12-06', '2022-12-07', 1],
    ],
  },
])('the contract from $start to $expiry', ({ start, termYears, expiry, grid }) => {
  test.each(grid)(
    'after %s a month begins on %s: then, and on %s, %i are left',
    (before, of, after, months) => {
      expect(monthsLeft(start, termYears, before)).toBe(months + 1);
      expect(monthsLeft(start, termYears, of)).toBe(months);
      expect(monthsLeft(start, termYears, after)).toBe(months);
    },
  );

  test('the whole term is left on the first day', () => {
    expect(monthsLeft(start, termYears, start)).toBe(12 * termYears);
  });

  test('one month is left on the day before expiry, none on the day itself', () => {
    const beforeExpiry = { ...date(expiry), day: date(expiry).day - 1 };
    expect(timeLeft(contract(start, termYears), beforeExpiry).months).toBe(1);
    expect(monthsLeft(start, termYears, expiry)).toBe(0);
  });
});

describe('the months are the contract’s own, not those of its expiry date', () => {
  test('from a leap day, one year: 2025-01-28 lies before 2025-01-29, so two months are left to 2025-02-28', () => {
    expect(timeLeft(contract('2024-02-29', 1), date('2025-01-28'))).toEqual({
      months: 2,
      wholeYears: 0,
      oddMonths: 2,
      countedFrom: date('2024-12-29'),
    });
    expect(monthsLeft('2024-02-29', 1, '2025-01-29')).toBe(1);
  });

  test('a started month counts whole, from the day on which it began', () => {
    expect(timeLeft(contract('2025-01-31', 1), date('2025-03-30'))).toMatchObject({
      months: 11,
      countedFrom: date('2025-02-28'),
    });
  });
});

describe('the last months of a contract', () => {
  test.each([
    ['2024-02-29', 1, 0, '2025-02-28'],
    ['2024-02-29', 1, 1, '2025-01-29'],
    ['2024-02-29', 1, 12, '2024-02-29'],
    ['2025-01-31', 1, 11, '2025-02-28'],
    ['2020-11-13', 8, 96, '2020-11-13'],
    ['2020-11-13', 8, 13, '2027-10-13'],
  ])('of %s and %i years: %i begin on %s', (start, termYears, months, first) => {
    const left = timeOfMonths(months, contract(start, termYears));
    expect(toIsoDate(left.countedFrom)).toBe(first);
    expect(left.months).toBe(months);
  });

  test.each([
    [0, 0, 0],
    [1, 0, 1],
    [9, 0, 9],
    [10, 0, 10],
    [11, 0, 11],
    [12, 1, 0],
    [13, 1, 1],
    [23, 1, 11],
    [24, 2, 0],
    [96, 8, 0],
  ])('%i months are %i whole years and %i odd months', (months, wholeYears, oddMonths) => {
    expect(timeOfMonths(months, contract('2020-11-13', 8))).toMatchObject({ wholeYears, oddMonths });
  });
});
