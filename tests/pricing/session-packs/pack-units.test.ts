import { describe, expect, test } from 'vitest';
import {
  bestValuePack,
  packTableSize,
  sessionsPerPackUnit,
} from '../../../src/pricing/session-packs/pack-units';
import { bookWith, publishedBook } from '../published-book';
import { packList } from './pack-list';

describe('the published packs', () => {
  test('are whole multiples of 120 000 sessions', () => {
    expect(sessionsPerPackUnit(publishedBook.sessionPacks)).toBe(120_000);
  });

  test('the largest costs least a session', () => {
    expect(bestValuePack(publishedBook.sessionPacks)?.id).toBe('pack-6m');
  });

  test('need a table of 442 units: 49 packs of 8, and 50 more', () => {
    expect(packTableSize(publishedBook.sessionPacks)).toBe(442);
  });
});

describe('other lists', () => {
  test('without packs there is nothing to compute', () => {
    expect(sessionsPerPackUnit([])).toBe(0);
    expect(bestValuePack([])).toBeUndefined();
    expect(packTableSize([])).toBe(0);
  });

  test('a single pack is its own unit', () => {
    expect(packTableSize(packList([700, '10']))).toBe(1);
  });

  test('the unit is the greatest common measure, not the smallest pack', () => {
    expect(sessionsPerPackUnit(packList([600, '1'], [400, '1']))).toBe(200);
  });

  test('of two packs at one price a session, the larger is the better', () => {
    expect(bestValuePack(packList([100, '1'], [300, '3'], [200, '2']))?.sessions).toBe(300);
  });

  test('of two packs alike, the one that the list has first is the better', () => {
    expect(bestValuePack(packList([100, '1'], [300, '3'], [300, '3']))?.id).toBe('pack-b');
  });

  test('prices a session are compared without rounding', () => {
    // They differ by 10^-18 of a fen: divided as floating-point numbers they would be equal.
    expect(
      bestValuePack(packList([1_000_000_000, '9999999.99'], [999_999_999, '9999999.98']))?.sessions,
    ).toBe(999_999_999);
  });

  test('a cheaper small pack becomes the best', () => {
    const book = bookWith('sessionPacks[0].price.amount', '1');
    expect(bestValuePack(book.sessionPacks)?.id).toBe('pack-120k');
  });
});
