import { describe, expect, test } from 'vitest';
import { contractLife, contractState } from '../../../src/pricing/calendar/contract-life';
import { toIsoDate } from '../../../src/pricing/calendar/plain-date';
import { contract } from '../contract';
import { date } from '../iso-date';
import { bookWith, publishedBook } from '../published-book';

describe('expiry and reclaim, three months after it and clamped', () => {
  test.each([
    // The vendor's screens and its late renewal.
    ['2020-11-13', 1, '2021-11-13', '2022-02-13'],
    ['2020-01-06', 3, '2023-01-06', '2023-04-06'],
    ['2021-06-01', 1, '2022-06-01', '2022-09-01'],
    ['2024-11-30', 1, '2025-11-30', '2026-02-28'],
    ['2022-11-30', 1, '2023-11-30', '2024-02-29'],
    ['2024-11-29', 1, '2025-11-29', '2026-02-28'],
    ['2025-01-31', 1, '2026-01-31', '2026-04-30'],
    ['2024-12-31', 1, '2025-12-31', '2026-03-31'],
    ['2024-08-31', 1, '2025-08-31', '2025-11-30'],
    // Counted from the expiry date, which is 28 February here.
    ['2024-02-29', 1, '2025-02-28', '2025-05-28'],
    ['2024-02-29', 4, '2028-02-29', '2028-05-29'],
    ['2099-12-31', 8, '2107-12-31', '2108-03-31'],
  ])('%s, %i years: expires on %s, reclaimed on %s', (start, termYears, expiry, reclaim) => {
    const life = contractLife(contract(start, termYears), publishedBook);
    expect(toIsoDate(life.start)).toBe(start);
    expect(toIsoDate(life.expiry)).toBe(expiry);
    expect(toIsoDate(life.reclaim)).toBe(reclaim);
  });

  test.each([
    [0, '2026-01-31'],
    [1, '2026-02-28'],
    [12, '2027-01-31'],
  ])('a book’s grace of %i months after 2026-01-31 ends on %s', (graceMonths, reclaim) => {
    const book = bookWith('lifecycle.graceMonths', graceMonths);
    expect(toIsoDate(contractLife(contract('2025-01-31', 1), book).reclaim)).toBe(reclaim);
  });
});

describe('the contract from 2025-01-15 to 2026-01-15, reclaimed on 2026-04-15', () => {
  const life = contractLife(contract('2025-01-15', 1), publishedBook);

  test.each([
    ['2024-01-16', { tag: 'not-begun', daysToStart: 365 }],
    ['2025-01-14', { tag: 'not-begun', daysToStart: 1 }],
    ['2025-01-15', { tag: 'running', daysToExpiry: 365 }],
    ['2025-10-16', { tag: 'running', daysToExpiry: 91 }],
    ['2025-10-17', { tag: 'ending', daysToExpiry: 90 }],
    ['2025-12-16', { tag: 'ending', daysToExpiry: 30 }],
    ['2026-01-14', { tag: 'ending', daysToExpiry: 1 }],
    ['2026-01-15', { tag: 'stopped', daysSinceExpiry: 0, daysToReclaim: 90 }],
    ['2026-01-16', { tag: 'stopped', daysSinceExpiry: 1, daysToReclaim: 89 }],
    ['2026-04-14', { tag: 'stopped', daysSinceExpiry: 89, daysToReclaim: 1 }],
    ['2026-04-15', { tag: 'reclaimed', daysSinceReclaim: 0 }],
    ['2026-04-16', { tag: 'reclaimed', daysSinceReclaim: 1 }],
  ])('on %s: %o', (day, state) => {
    expect(contractState(life, date(day))).toEqual(state);
  });
});

test('a book without grace: on the day of expiry everything is taken back', () => {
  const life = contractLife(contract('2025-01-15', 1), bookWith('lifecycle.graceMonths', 0));
  expect(contractState(life, date('2026-01-14'))).toEqual({ tag: 'ending', daysToExpiry: 1 });
  expect(contractState(life, date('2026-01-15'))).toEqual({ tag: 'reclaimed', daysSinceReclaim: 0 });
});
