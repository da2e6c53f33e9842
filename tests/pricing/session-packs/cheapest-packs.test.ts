import { describe, expect, test } from 'vitest';
import { cheapestPacks } from '../../../src/pricing/session-packs/cheapest-packs';
import { bookWith, publishedBook } from '../published-book';
import { packList } from './pack-list';

const UNIT = 120_000;

/** How many of 120k, 360k, 960k and 6m. */
const mix = (sessions: number) => {
  const packs = cheapestPacks(sessions, publishedBook);
  return [packs['pack-120k'], packs['pack-360k'], packs['pack-960k'], packs['pack-6m']];
};

describe('the cheapest packs of the published list', () => {
  test.each([
    [0, [0, 0, 0, 0]],
    [1, [1, 0, 0, 0]],
    [2, [2, 0, 0, 0]],
    [3, [0, 1, 0, 0]],
    [4, [1, 1, 0, 0]],
    [5, [2, 1, 0, 0]],
    [6, [0, 2, 0, 0]],
    // 8 for 7600, where filling up from the largest that fits would pay 8800.
    [7, [0, 0, 1, 0]],
    [8, [0, 0, 1, 0]],
    [9, [1, 0, 1, 0]],
    [11, [0, 1, 1, 0]],
    [33, [1, 0, 4, 0]],
    [36, [1, 1, 4, 0]],
    // 50 for 36 000.
    [37, [0, 0, 0, 1]],
    [49, [0, 0, 0, 1]],
    [50, [0, 0, 0, 1]],
    [51, [1, 0, 0, 1]],
    [58, [0, 0, 1, 1]],
    [83, [1, 0, 4, 1]],
    [87, [0, 0, 0, 2]],
    [400, [0, 0, 0, 8]],
    // About the end of the computed table (442 units) and far beyond it.
    [436, [1, 1, 4, 8]],
    [437, [0, 0, 0, 9]],
    [441, [0, 0, 0, 9]],
    [442, [0, 0, 0, 9]],
    [492, [0, 0, 0, 10]],
    [8_333_333, [1, 0, 4, 166_666]],
  ])('of %i units', (units, expected) => {
    expect(mix(units * UNIT)).toEqual(expected);
  });

  test.each([
    [-50_000, [0, 0, 0, 0]],
    [0, [0, 0, 0, 0]],
    [1, [1, 0, 0, 0]],
    [UNIT - 1, [1, 0, 0, 0]],
    [UNIT, [1, 0, 0, 0]],
    [UNIT + 1, [2, 0, 0, 0]],
    [6 * UNIT, [0, 2, 0, 0]],
    [6 * UNIT + 1, [0, 0, 1, 0]],
    [36 * UNIT, [1, 1, 4, 0]],
    [36 * UNIT + 1, [0, 0, 0, 1]],
  ])('for %i sessions: a started unit counts', (sessions, expected) => {
    expect(mix(sessions)).toEqual(expected);
  });
});

describe('the packs follow the book', () => {
  test('a dearer large pack is bought less often', () => {
    const book = bookWith('sessionPacks[3].price.amount', '99999');
    expect(cheapestPacks(37 * UNIT, book)).toEqual({
      'pack-120k': 2,
      'pack-360k': 1,
      'pack-960k': 4,
      'pack-6m': 0,
    });
  });

  test('of equal costs the mix with more sessions', () => {
    const book = { ...publishedBook, sessionPacks: packList([100, '5'], [300, '10']) };
    // Two of 100 cost 10 and give 200; one of 300 costs 10 too.
    expect(cheapestPacks(200, book)).toEqual({ 'pack-a': 0, 'pack-b': 1 });
  });

  test('of equal costs the mix with more sessions, in whatever order the list has its packs', () => {
    const book = { ...publishedBook, sessionPacks: packList([300, '10'], [100, '5']) };
    expect(cheapestPacks(200, book)).toEqual({ 'pack-a': 1, 'pack-b': 0 });
  });

  test('of equal costs the mix with more sessions, though it is more packs', () => {
    const book = { ...publishedBook, sessionPacks: packList([300, '5'], [400, '10']) };
    // Two of 300 cost 10 and give 600; one of 400 costs 10 too.
    expect(cheapestPacks(400, book)).toEqual({ 'pack-a': 2, 'pack-b': 0 });
  });

  test('of equal costs and sessions the mix with fewer packs', () => {
    const book = { ...publishedBook, sessionPacks: packList([100, '5'], [300, '15'], [600, '30']) };
    expect(cheapestPacks(600, book)).toEqual({ 'pack-a': 0, 'pack-b': 0, 'pack-c': 1 });
  });

  test('of equal costs and sessions the mix with fewer packs, in whatever order the list has them', () => {
    // A dear seventh of 700 makes the table long enough for 600.
    const sessionPacks = packList([600, '30'], [300, '15'], [100, '5'], [700, '34']);
    expect(cheapestPacks(600, { ...publishedBook, sessionPacks })).toEqual({
      'pack-a': 1,
      'pack-b': 0,
      'pack-c': 0,
      'pack-d': 0,
    });
  });

  test.each([100, 700, 70_000])(
    'of two packs alike only the one that the list has first, for %i',
    (sessions) => {
      const sessionPacks = packList([100, '5'], [100, '5'], [700, '35'], [700, '35']);
      expect(cheapestPacks(sessions, { ...publishedBook, sessionPacks })).toEqual({
        'pack-a': sessions === 100 ? 1 : 0,
        'pack-b': 0,
        'pack-c': Math.floor(sessions / 700),
        'pack-d': 0,
      });
    },
  );

  test('where no packs are sold, none are bought', () => {
    expect(cheapestPacks(1_000_000, { ...publishedBook, sessionPacks: [] })).toEqual({});
  });
});
