import { describe, expect, test } from 'vitest';
import { headcountLimits, type QuantityName, quantityLimits, termLimits } from '../../src/pricing/limits';
import { bookWith, publishedBook } from './published-book';

describe.each(['new', 'renew'] as const)(
  'limits in mode %s: never under the minimum that is sold',
  (mode) => {
    test.each<[QuantityName, minimum: number, maximum: number, step: number]>([
      ['employees', 1000, 10_000_000, 1000],
      ['experts', 3, 1_000_000, 1],
      ['tickets', 3, 1_000_000, 1],
      ['robots', 1, 10_000, 1],
      ['knowledge', 0, 10_000, 1],
      ['pack-120k', 0, 1_000_000, 1],
      ['pack-360k', 0, 1_000_000, 1],
      ['pack-960k', 0, 1_000_000, 1],
      ['pack-6m', 0, 1_000_000, 1],
      ['sessions', 0, 1_000_000_000_000, 50_000],
    ])('%s: %i to %i in steps of %i', (name, minimum, maximum, step) => {
      expect(quantityLimits(name, mode, publishedBook)).toEqual({ minimum, maximum, step });
    });

    test('minimums and steps come from the book', () => {
      expect(quantityLimits('experts', mode, bookWith('items.experts.minimum', 5)).minimum).toBe(5);
      expect(quantityLimits('employees', mode, bookWith('items.employees.blockSize', 500)).step).toBe(500);
    });

    test('a step of sessions is never 0, even where robots give none', () => {
      const book = bookWith('items.robots.sessionsIncluded', 0);
      expect(quantityLimits('sessions', mode, book).step).toBe(1);
    });
  },
);

describe('limits of an addition: from nothing, whatever the book’s minimum', () => {
  test.each<[QuantityName, maximum: number, step: number]>([
    ['employees', 10_000_000, 1000],
    ['experts', 1_000_000, 1],
    ['tickets', 1_000_000, 1],
    ['robots', 10_000, 1],
    ['knowledge', 10_000, 1],
    ['pack-120k', 1_000_000, 1],
    ['pack-360k', 1_000_000, 1],
    ['pack-960k', 1_000_000, 1],
    ['pack-6m', 1_000_000, 1],
    ['sessions', 1_000_000_000_000, 50_000],
  ])('%s: 0 to %i in steps of %i', (name, maximum, step) => {
    expect(quantityLimits(name, 'add', publishedBook)).toEqual({ minimum: 0, maximum, step });
  });
});

test('terms are whole years, 1 to 8 in the published list and as another book has them', () => {
  expect(termLimits(publishedBook)).toEqual({ minimum: 1, maximum: 8, step: 1 });
  expect(termLimits(bookWith('term', { unit: 'year', minimum: 2, maximum: 5 }))).toEqual({
    minimum: 2,
    maximum: 5,
    step: 1,
  });
});

test('the headcount of a contract may be anything from nobody to 10 million, in steps of a block', () => {
  expect(headcountLimits(publishedBook)).toEqual({ minimum: 0, maximum: 10_000_000, step: 1000 });
  expect(headcountLimits(bookWith('items.employees.blockSize', 500)).step).toBe(500);
});
