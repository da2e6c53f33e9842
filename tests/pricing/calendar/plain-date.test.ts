import { describe, expect, test } from 'vitest';
import { addDays, daysBetween } from '../../../src/pricing/calendar/day-arithmetic';
import {
  compareDates,
  daysInMonth,
  isBefore,
  isRealDate,
  toIsoDate,
} from '../../../src/pricing/calendar/plain-date';
import { date } from '../iso-date';

describe('days in a month', () => {
  test.each([
    [1, 31],
    [2, 28],
    [3, 31],
    [4, 30],
    [5, 31],
    [6, 30],
    [7, 31],
    [8, 31],
    [9, 30],
    [10, 31],
    [11, 30],
    [12, 31],
  ])('month %i of 2026 has %i', (month, days) => {
    expect(daysInMonth(2026, month)).toBe(days);
  });

  test.each([
    [1900, 28],
    [2000, 29],
    [2023, 28],
    [2024, 29],
    [2096, 29],
    [2100, 28],
    [2104, 29],
  ])('February %i has %i', (year, days) => {
    expect(daysInMonth(year, 2)).toBe(days);
  });
});

describe('days that exist', () => {
  test.each([
    [2024, 2, 29],
    [2026, 1, 1],
    [2026, 12, 31],
    [2026, 4, 30],
  ])('%i-%i-%i does', (year, month, day) => {
    expect(isRealDate({ year, month, day })).toBe(true);
  });

  test.each([
    [2026, 2, 29],
    [2026, 2, 31],
    [2026, 4, 31],
    [2026, 1, 0],
    [2026, 1, 32],
    [2026, 0, 1],
    [2026, 13, 1],
  ])('%i-%i-%i does not', (year, month, day) => {
    expect(isRealDate({ year, month, day })).toBe(false);
  });
});

test('the ISO form is padded', () => {
  expect(toIsoDate({ year: 2026, month: 3, day: 5 })).toBe('2026-03-05');
});

describe('which day comes first', () => {
  test.each([
    ['2025-12-31', '2026-01-01'],
    ['2026-01-31', '2026-02-01'],
    ['2026-02-27', '2026-02-28'],
    ['2025-11-30', '2026-01-01'],
    ['2024-02-29', '2024-03-01'],
  ])('%s is before %s, not the other way round', (earlier, later) => {
    expect(isBefore(date(earlier), date(later))).toBe(true);
    expect(isBefore(date(later), date(earlier))).toBe(false);
    expect(compareDates(date(earlier), date(later))).toBeLessThan(0);
    expect(compareDates(date(later), date(earlier))).toBeGreaterThan(0);
  });

  test('a day is not before itself', () => {
    expect(compareDates(date('2024-02-29'), date('2024-02-29'))).toBe(0);
    expect(isBefore(date('2024-02-29'), date('2024-02-29'))).toBe(false);
  });
});

describe('days from one day to another', () => {
  test.each([
    ['2026-03-05', '2026-03-05', 0],
    ['2026-03-05', '2026-03-06', 1],
    ['2026-03-06', '2026-03-05', -1],
    ['2023-02-28', '2023-03-01', 1],
    ['2024-02-28', '2024-03-01', 2],
    ['2000-02-28', '2000-03-01', 2],
    ['2100-02-28', '2100-03-01', 1],
    ['1999-12-31', '2000-01-01', 1],
    ['2026-01-01', '2027-01-01', 365],
    ['2024-01-01', '2025-01-01', 366],
    ['2024-02-29', '2025-02-28', 365],
    // 30 days of June and 31 of July: the published late renewal.
    ['2022-06-01', '2022-08-01', 61],
    // 100 years with 25 leap days, less the last day.
    ['2000-01-01', '2099-12-31', 36_524],
    ['2099-12-31', '2000-01-01', -36_524],
    // The calendar repeats after 400 years.
    ['2000-02-28', '2400-02-28', 146_097],
  ])('%s to %s: %i', (from, to, days) => {
    expect(daysBetween(date(from), date(to))).toBe(days);
  });
});

describe('a number of days later or earlier', () => {
  test.each([
    ['2026-03-05', 0, '2026-03-05'],
    ['2026-02-28', 1, '2026-03-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2024-02-28', 2, '2024-03-01'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2027-01-01', -1, '2026-12-31'],
    ['2024-03-01', -1, '2024-02-29'],
    ['2025-03-01', -1, '2025-02-28'],
    ['2100-03-01', -1, '2100-02-28'],
    ['2100-02-28', 1, '2100-03-01'],
    ['2000-03-01', -1, '2000-02-29'],
    // The reminders before an expiry: 90, 30 and 7 days.
    ['2027-11-23', -90, '2027-08-25'],
    ['2027-11-23', -30, '2027-10-24'],
    ['2027-11-23', -7, '2027-11-16'],
    ['2000-01-01', 36_524, '2099-12-31'],
    ['2000-02-29', 146_097, '2400-02-29'],
  ])('%s and %i days: %s', (from, days, expected) => {
    expect(toIsoDate(addDays(date(from), days))).toBe(expected);
  });
});
