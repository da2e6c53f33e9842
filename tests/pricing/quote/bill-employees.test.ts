import { expect, test } from 'vitest';
import { billEmployees } from '../../../src/pricing/quote/bill-employees';
import { bookWith, publishedBook } from '../published-book';

test.each([
  [1, 1000, 999],
  [999, 1000, 1],
  [1000, 1000, 0],
  [1001, 2000, 999],
  [1999, 2000, 1],
  [2000, 2000, 0],
  [2001, 3000, 999],
  [5200, 6000, 800],
  [5999, 6000, 1],
  [6000, 6000, 0],
  [9_999_999, 10_000_000, 1],
  [10_000_000, 10_000_000, 0],
])('%i people are billed as %i, with room for %i more', (people, billed, headroom) => {
  expect(billEmployees(people, publishedBook)).toEqual({ people, billed, blockSize: 1000, headroom });
});

test('the block is the book’s', () => {
  expect(billEmployees(5200, bookWith('items.employees.blockSize', 500))).toEqual({
    people: 5200,
    billed: 5500,
    blockSize: 500,
    headroom: 300,
  });
});
