import { describe, expect, test } from 'vitest';
import { addMonths, contractDate, expiryDate } from '../../../src/pricing/calendar/contract-dates';
import { toIsoDate } from '../../../src/pricing/calendar/plain-date';
import { date } from '../iso-date';

describe('contract dates step in whole months from the start day, clamped and never chained', () => {
  test.each([
    ['2026-01-31', 0, '2026-01-31'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-01-31', 2, '2026-03-31'],
    ['2026-01-31', 3, '2026-04-30'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-01-30', 1, '2026-02-28'],
    ['2026-01-28', 1, '2026-02-28'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-12-15', 12, '2027-12-15'],
    ['2026-01-15', 11, '2026-12-15'],
    ['2099-12-31', 96, '2107-12-31'],
  ])('%s and %i months: %s', (start, months, expected) => {
    expect(toIsoDate(contractDate(date(start), months))).toBe(expected);
  });
});

describe('the first year of a contract that begins late in a month', () => {
  const yearOf = (start: string) =>
    Array.from({ length: 13 }, (_, months) => toIsoDate(contractDate(date(start), months)).slice(2)).join(
      ' ',
    );

  test.each([
    [
      'the 29th, through a common February',
      '2022-12-29',
      '22-12-29 23-01-29 23-02-28 23-03-29 23-04-29 23-05-29 23-06-29 23-07-29 23-08-29 23-09-29 23-10-29 23-11-29 23-12-29',
    ],
    [
      'the 29th, through a leap February',
      '2023-12-29',
      '23-12-29 24-01-29 24-02-29 24-03-29 24-04-29 24-05-29 24-06-29 24-07-29 24-08-29 24-09-29 24-10-29 24-11-29 24-12-29',
    ],
    [
      'the 30th, through a leap February',
      '2023-10-30',
      '23-10-30 23-11-30 23-12-30 24-01-30 24-02-29 24-03-30 24-04-30 24-05-30 24-06-30 24-07-30 24-08-30 24-09-30 24-10-30',
    ],
    [
      'the 31st, through a common February',
      '2025-01-31',
      '25-01-31 25-02-28 25-03-31 25-04-30 25-05-31 25-06-30 25-07-31 25-08-31 25-09-30 25-10-31 25-11-30 25-12-31 26-01-31',
    ],
    [
      'the 31st, through a leap February',
      '2023-08-31',
      '23-08-31 23-09-30 23-10-31 23-11-30 23-12-31 24-01-31 24-02-29 24-03-31 24-04-30 24-05-31 24-06-30 24-07-31 24-08-31',
    ],
    [
      'the leap day',
      '2024-02-29',
      '24-02-29 24-03-29 24-04-29 24-05-29 24-06-29 24-07-29 24-08-29 24-09-29 24-10-29 24-11-29 24-12-29 25-01-29 25-02-28',
    ],
    [
      '28 February of a common year keeps its 28th, in a leap year too',
      '2023-02-28',
      '23-02-28 23-03-28 23-04-28 23-05-28 23-06-28 23-07-28 23-08-28 23-09-28 23-10-28 23-11-28 23-12-28 24-01-28 24-02-28',
    ],
  ])('%s', (_, start, dates) => {
    expect(yearOf(start)).toBe(dates);
  });
});

describe('months before a day', () => {
  test.each([
    ['2026-03-31', -1, '2026-02-28'],
    ['2024-03-31', -1, '2024-02-29'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-01-31', -2, '2025-11-30'],
    ['2026-11-23', -12, '2025-11-23'],
    ['2024-02-29', -12, '2023-02-28'],
    ['2024-02-29', -48, '2020-02-29'],
    ['2000-01-31', -11, '1999-02-28'],
    ['2026-12-31', -1200, '1926-12-31'],
  ])('%s and %i months: %s', (from, months, expected) => {
    expect(toIsoDate(addMonths(date(from), months))).toBe(expected);
  });
});

describe('expiry is the start and n years, on the same day', () => {
  test.each([
    // The vendor's screens (product.md, section 4).
    ['2020-11-13', 1, '2021-11-13'],
    ['2020-01-06', 3, '2023-01-06'],
    // Leap days (product.md, section 6).
    ['2024-02-29', 1, '2025-02-28'],
    ['2024-02-29', 2, '2026-02-28'],
    ['2024-02-29', 3, '2027-02-28'],
    ['2024-02-29', 4, '2028-02-29'],
    ['2024-02-29', 8, '2032-02-29'],
    ['2096-02-29', 4, '2100-02-28'],
    ['2026-01-31', 1, '2027-01-31'],
    ['2023-02-28', 1, '2024-02-28'],
  ])('%s and %i years: %s', (start, years, expected) => {
    expect(toIsoDate(expiryDate(date(start), years))).toBe(expected);
  });
});
