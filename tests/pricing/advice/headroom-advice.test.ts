import { describe, expect, test } from 'vitest';
import { headroomAdvice } from '../../../src/pricing/advice/headroom-advice';
import { bookWith, publishedBook } from '../published-book';

describe('people added to a headcount whose last block has room', () => {
  test.each([
    // All fit in.
    [5200, 1, 6000, 800, 0],
    [5200, 799, 6000, 800, 0],
    [5200, 800, 6000, 800, 0],
    // One block less than the addition alone would fill.
    [5200, 1001, 6000, 800, 1000],
    [5200, 1800, 6000, 800, 1000],
    [5200, 2800, 6000, 800, 2000],
    [999, 1, 1000, 1, 0],
    [1, 999, 1000, 999, 0],
    // A contract pays for a thousand at least.
    [0, 1000, 1000, 1000, 0],
    [0, 1500, 1000, 1000, 1000],
    [9_999_001, 999, 10_000_000, 999, 0],
  ])(
    '%i and %i more: %i are paid for, %i of them not there yet, %i to buy',
    (headcount, added, paidFor, headroom, enough) => {
      expect(headroomAdvice(headcount, added, publishedBook)).toEqual({ paidFor, headroom, enough });
    },
  );

  test.each([
    ['nobody is added', 5200, 0],
    ['the headcount fills its blocks', 6000, 1],
    ['the headcount fills its blocks, and many come', 6000, 5000],
    ['the room is too small to spare a block', 5200, 801],
    ['the room is too small to spare a block, once more', 5200, 1000],
    ['the room is too small to spare the second block', 5200, 1801],
    ['nobody is there, and nobody comes', 0, 0],
  ])('nothing to say where %s', (_, headcount, added) => {
    expect(headroomAdvice(headcount, added, publishedBook)).toBeUndefined();
  });

  test('the block and the minimum are the book’s', () => {
    const byFiveHundred = bookWith('items.employees.blockSize', 500);
    expect(headroomAdvice(1100, 400, byFiveHundred)).toEqual({ paidFor: 1500, headroom: 400, enough: 0 });
    expect(headroomAdvice(1100, 401, byFiveHundred)).toBeUndefined();
    expect(headroomAdvice(100, 900, byFiveHundred)).toEqual({ paidFor: 1000, headroom: 900, enough: 0 });
    const fromThreeThousand = bookWith('items.employees.minimum', 3000);
    expect(headroomAdvice(1000, 2000, fromThreeThousand)).toEqual({
      paidFor: 3000,
      headroom: 2000,
      enough: 0,
    });
  });

  test('a minimum that fills no block is paid for as a full one', () => {
    const fromFifteenHundred = bookWith('items.employees.minimum', 1500);
    expect(headroomAdvice(1000, 800, fromFifteenHundred)).toEqual({
      paidFor: 2000,
      headroom: 1000,
      enough: 0,
    });
  });
});
