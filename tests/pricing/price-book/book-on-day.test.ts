import { expect, test } from 'vitest';
import { contractOnDay } from '../../../src/pricing/contract-history/contract-on-day';
import { contractProblems } from '../../../src/pricing/contract-history/contract-problems';
import { bookOnDay } from '../../../src/pricing/price-book/book-on-day';
import { date } from '../iso-date';
import { listOf2027 } from '../other-books';
import { publishedBook } from '../published-book';

test.each([
  ['2020-01-01', 'ssc-pro-2022-10-18'],
  ['2026-12-31', 'ssc-pro-2022-10-18'],
  ['2027-01-01', 'ssc-pro-2027-01-01'],
])('what was bought on %s was bought under %s', (day, id) => {
  expect(bookOnDay(date(day), listOf2027, [publishedBook]).id).toBe(id);
  expect(bookOnDay(date(day), listOf2027, []).id).toBe('ssc-pro-2027-01-01');
});

const listOf2025 = { ...publishedBook, id: 'ssc-pro-2025-01-01', effectiveDate: '2025-01-01' };

test.each([
  ['2020-01-01', 'ssc-pro-2022-10-18'],
  ['2024-12-31', 'ssc-pro-2022-10-18'],
  ['2025-01-01', 'ssc-pro-2025-01-01'],
  ['2026-12-31', 'ssc-pro-2025-01-01'],
  ['2027-01-01', 'ssc-pro-2027-01-01'],
])('of three lists in any order, what was bought on %s was bought under %s', (day, id) => {
  const lists = [publishedBook, listOf2025, listOf2027];
  for (const inForce of lists) {
    const others = lists.filter((list) => list !== inForce);
    expect(bookOnDay(date(day), inForce, others).id).toBe(id);
    expect(bookOnDay(date(day), inForce, others.toReversed()).id).toBe(id);
  }
});

test.each(['2020-01-01', '2022-10-18', '2026-01-01'])(
  "what was bought on %s was bought under a host's list of the same date as the page's own, not under that: its robots came with the sessions of the other list",
  (day) => {
    const ofHost = { ...publishedBook, id: 'host-2022-10-18' };
    expect(bookOnDay(date(day), ofHost, [publishedBook]).id).toBe('host-2022-10-18');
    expect(bookOnDay(date(day), ofHost, []).id).toBe('host-2022-10-18');
  },
);

const LEAST_OF_2022 = {
  employees: 1000,
  experts: 3,
  tickets: 3,
  robots: 1,
  knowledge: 0,
  sessionsInPacks: 0,
};
const LEAST_OF_2027 = {
  employees: 2000,
  experts: 5,
  tickets: 2,
  robots: 2,
  knowledge: 0,
  sessionsInPacks: 0,
};

/** Eight years under the list of 2022, renewed ahead under that of 2027. */
const history = {
  start: date('2024-03-01'),
  years: 8,
  quantities: { ...LEAST_OF_2022, sessionsInPacks: 240_000 },
  changes: [{ kind: 'renewal', on: date('2027-02-01'), years: 5, renewed: LEAST_OF_2027 }] as const,
};

test('a purchase of the days of another list stays what it was', () => {
  expect(contractProblems(history, listOf2027)).toEqual([]);
  const { sessionsGiven, life } = contractOnDay(history, date('2027-03-01'), listOf2027, [publishedBook]);
  // 1 × 50 000 then, 2 × 80 000 now.
  expect(sessionsGiven).toBe(210_000);
  // Two months after 2037-03-01, as the list in force says.
  expect(life.reclaim).toEqual(date('2037-05-01'));
});

test('a purchase of the days of a list has its limits', () => {
  const bought = { ...history, start: date('2027-01-01'), years: 6, changes: [] };
  expect(contractProblems(bought, listOf2027).map(({ tag }) => tag)).toEqual([
    'term-out-of-range',
    'below-minimum',
    'below-minimum',
    'below-minimum',
  ]);
});
