import { expect, test } from 'vitest';
import { expiryAssumptions } from '../../../src/pricing/quote/expiry-assumptions';
import { date } from '../iso-date';

test('the day of expiry is the first without service', () => {
  expect(expiryAssumptions(date('2020-11-13'), date('2021-11-13'))).toEqual([
    { tag: 'expiry-without-service', expiry: date('2021-11-13') },
  ]);
});

test('a leap day’s contract that ends on 28 February was clamped to the month’s end', () => {
  expect(expiryAssumptions(date('2024-02-29'), date('2025-02-28'))).toEqual([
    { tag: 'expiry-without-service', expiry: date('2025-02-28') },
    { tag: 'clamped-to-month-end', start: date('2024-02-29'), expiry: date('2025-02-28') },
  ]);
});

test('a leap day’s contract that ends on a leap day was not', () => {
  expect(expiryAssumptions(date('2024-02-29'), date('2028-02-29'))).toHaveLength(1);
});
