import { expect, test } from 'vitest';
import { dayToRenew } from '../../../src/pricing/calendar/day-to-renew';
import { toIsoDate } from '../../../src/pricing/calendar/plain-date';
import { date } from '../iso-date';

test.each([
  ['2026-03-05', 1, 3, '2027-03-05', 'with months of grace on the day of expiry'],
  ['2026-03-05', 1, 0, '2027-03-04', 'without them the day before'],
  ['2027-03-01', 1, 0, '2028-02-29', 'at the beginning of a month the last day of the one before'],
  ['2026-01-01', 2, 0, '2027-12-31', 'at the beginning of a year the last day of the one before'],
])(
  'a contract from %s for %i years under %i months of grace is renewed by %s: %5$s',
  (start, termYears, graceMonths, day) => {
    expect(toIsoDate(dayToRenew({ start: date(start), termYears }, graceMonths))).toBe(day);
  },
);
