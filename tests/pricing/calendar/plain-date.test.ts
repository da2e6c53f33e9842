import { describe, expect, test } from 'vitest';
import { daysInMonth, isRealDate, toIsoDate } from '../../../src/pricing/calendar/plain-date';

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
