import { describe, expect, test } from 'vitest';
import { newPurchaseLimits, type QuantityName } from '../../src/pricing/limits';
import { bookWith, publishedBook } from './published-book';

describe('limits of a new purchase', () => {
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
    expect(newPurchaseLimits(name, publishedBook)).toEqual({ minimum, maximum, step });
  });

  test('minimums and steps come from the book', () => {
    expect(newPurchaseLimits('experts', bookWith('items.experts.minimum', 5)).minimum).toBe(5);
    expect(newPurchaseLimits('employees', bookWith('items.employees.blockSize', 500)).step).toBe(500);
  });

  test('a step of sessions is never 0, even where robots give none', () => {
    expect(newPurchaseLimits('sessions', bookWith('items.robots.sessionsIncluded', 0)).step).toBe(1);
  });
});
