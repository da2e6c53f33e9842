import { describe, expect, test } from 'vitest';
import { isSamePlace, type Place, PRICING, readPlace } from '../../src/entry/places';

test('places are the same where the visitor sees the same', () => {
  expect(isSamePlace(PRICING, { tag: 'pricing' })).toBe(true);
  expect(isSamePlace({ tag: 'records', list: 'quotes' }, { tag: 'records', list: 'contracts' })).toBe(false);
  expect(isSamePlace({ tag: 'application', step: 1 }, { tag: 'application', step: 2 })).toBe(false);
});

describe('a place that the browser kept', () => {
  test.each<Place>([
    { tag: 'pricing' },
    { tag: 'records', list: 'contracts' },
    { tag: 'compare', quoteIds: ['a', 'b'] },
    { tag: 'application', step: 3, mending: 'a' },
    { tag: 'paper', quoteId: 'a' },
  ])('$tag', (place) => {
    expect(readPlace(place)).toEqual(place);
  });

  test.each([undefined, null, 7, 'records', [], {}, { tag: 'elsewhere' }, { tag: 7 }])(
    '%j is none',
    (kept) => {
      expect(readPlace(kept)).toBeUndefined();
    },
  );

  test.each([
    { tag: 'records' },
    { tag: 'records', list: 'secrets' },
    { tag: 'compare' },
    { tag: 'compare', quoteIds: 'ab' },
    { tag: 'compare', quoteIds: [7] },
    { tag: 'application', step: 4 },
    { tag: 'application', step: 1, mending: 7 },
    { tag: 'paper', quoteId: {} },
  ])('%j is of a known kind, but not whole', (kept) => {
    expect(readPlace(kept)).toBeUndefined();
  });
});
