import { expect, test } from 'vitest';
import { stepDay } from '../../src/entry/step-day';

test.each([
  ['2026-02-28', 1, '2026-03-01'],
  ['2028-02-28', 1, '2028-02-29'],
  ['2026年3月1日', -1, '2026-02-28'],
  ['2026/12/25', 10, '2027-01-04'],
  ['2099-12-30', 1, '2099-12-31'],
  ['2000-01-02', -1, '2000-01-01'],
])('from %s, %i days on: %s', (text, days, next) => {
  expect(stepDay(text, days)).toBe(next);
});

test.each([
  ['2099-12-31', 1],
  ['2000-01-01', -1],
  ['2026-02-30', 1],
  ['', 1],
])('from %j there is no day %i on', (text, days) => {
  expect(stepDay(text, days)).toBeUndefined();
});
