import { describe, expect, test } from 'vitest';
import { contractDate, expiryDate } from '../../../src/pricing/calendar/contract-dates';
import { type PlainDate, toIsoDate } from '../../../src/pricing/calendar/plain-date';

const date = (iso: string): PlainDate => {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return { year, month, day };
};

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
