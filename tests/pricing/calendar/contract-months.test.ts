import { describe, expect, test } from 'vitest';
import { contractMonths } from '../../../src/pricing/calendar/contract-months';
import { timeLeft } from '../../../src/pricing/calendar/months-left';
import { toIsoDate } from '../../../src/pricing/calendar/plain-date';
import { contract } from '../contract';
import { date } from '../iso-date';

function stretches(start: string, termYears: number, on: string, capMonths = 10) {
  const bought = contract(start, termYears);
  return contractMonths(bought, timeLeft(bought, date(on)), capMonths).map(
    ({ charge, months, from, to }) => `${charge} ${months}: ${toIsoDate(from)} to ${toIsoDate(to)}`,
  );
}

describe('the months of a contract from 2024-05-20 over 2 years, as an addition is charged for them', () => {
  test('6 months in, as published: 6 odd months, then a whole year', () => {
    expect(stretches('2024-05-20', 2, '2024-11-20')).toEqual([
      'elapsed 6: 2024-05-20 to 2024-11-19',
      'part-year 6: 2024-11-20 to 2025-05-19',
      'whole-year 12: 2025-05-20 to 2026-05-19',
    ]);
  });

  test('23 months left: the eleventh odd month costs nothing more', () => {
    expect(stretches('2024-05-20', 2, '2024-06-20')).toEqual([
      'elapsed 1: 2024-05-20 to 2024-06-19',
      'part-year 10: 2024-06-20 to 2025-04-19',
      'free 1: 2025-04-20 to 2025-05-19',
      'whole-year 12: 2025-05-20 to 2026-05-19',
    ]);
  });

  test('on the first day: nothing has elapsed, there are whole years only', () => {
    expect(stretches('2024-05-20', 2, '2024-05-20')).toEqual(['whole-year 24: 2024-05-20 to 2026-05-19']);
  });

  test('on a day within a month: that month is charged', () => {
    expect(stretches('2024-05-20', 2, '2026-03-25')).toEqual([
      'elapsed 22: 2024-05-20 to 2026-03-19',
      'part-year 2: 2026-03-20 to 2026-05-19',
    ]);
  });

  test('on the day before expiry: the last month', () => {
    expect(stretches('2024-05-20', 2, '2026-05-19')).toEqual([
      'elapsed 23: 2024-05-20 to 2026-04-19',
      'part-year 1: 2026-04-20 to 2026-05-19',
    ]);
  });

  test.each([
    [12, ['elapsed 13: 2024-05-20 to 2025-06-19', 'part-year 11: 2025-06-20 to 2026-05-19']],
    [
      8,
      [
        'elapsed 13: 2024-05-20 to 2025-06-19',
        'part-year 8: 2025-06-20 to 2026-02-19',
        'free 3: 2026-02-20 to 2026-05-19',
      ],
    ],
  ])('11 months left, where %i odd months cost as much as the cap', (capMonths, expected) => {
    expect(stretches('2024-05-20', 2, '2025-06-20', capMonths)).toEqual(expected);
  });
});

test('months of a contract of the 31st end on the day before the next begins', () => {
  expect(stretches('2025-01-31', 1, '2025-02-28')).toEqual([
    'elapsed 1: 2025-01-31 to 2025-02-27',
    'part-year 10: 2025-02-28 to 2025-12-30',
    'free 1: 2025-12-31 to 2026-01-30',
  ]);
});

test('a leap day’s contract ends on 27 February', () => {
  expect(stretches('2024-02-29', 1, '2025-01-28')).toEqual([
    'elapsed 10: 2024-02-29 to 2024-12-28',
    'part-year 2: 2024-12-29 to 2025-02-27',
  ]);
});
