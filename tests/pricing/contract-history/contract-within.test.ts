import { expect, test } from 'vitest';
import { toIsoDate } from '../../../src/pricing/calendar/plain-date';
import { contractWithin } from '../../../src/pricing/contract-history/contract-within';
import { contract } from '../contract';
import { publishedBook } from '../published-book';

test.each([
  ['2025-06-15', 1, '2025-06-15', 1],
  ['2025-06-15', 8, '2025-06-15', 8],
  ['2025-06-15', 9, '2026-06-15', 8],
  ['2025-01-31', 16, '2033-01-31', 8],
  // Only leap years have the day again.
  ['2024-02-29', 9, '2028-02-29', 5],
  ['2024-02-29', 12, '2028-02-29', 8],
  ['2024-02-29', 13, '2032-02-29', 5],
  // 2100 is none.
  ['2092-02-29', 14, '2104-02-29', 2],
])('from %s for %i years is from %s for %i', (start, years, laterStart, laterYears) => {
  const within = contractWithin(contract(start, years), publishedBook);
  expect([toIsoDate(within.start), within.termYears]).toEqual([laterStart, laterYears]);
});
