import { describe, expect, test } from 'vitest';
import type { PriceBookProblem } from '../../../src/pricing/price-book/price-book-problem';
import { bookTextWith } from '../published-book';
import { packList } from '../session-packs/pack-list';
import { problemsIn } from './problems-in';

describe('a book is refused', () => {
  test.each<[string, path: string, value: unknown, problem: PriceBookProblem]>([
    [
      'for a key that is not known',
      'items.experts.discount',
      '10',
      { tag: 'unknown-key', path: 'items.experts.discount', found: '10' },
    ],
    ['for an unknown key at the top', 'note', 1, { tag: 'unknown-key', path: 'note', found: 1 }],
    [
      'for a price in another unit',
      'items.tickets.price.unit',
      'CNY/user/month',
      {
        tag: 'wrong-unit',
        path: 'items.tickets.price.unit',
        found: 'CNY/user/month',
        expected: 'CNY/user/year',
      },
    ],
    [
      'for a quantity in another unit',
      'items.employees.unit',
      'thousand',
      { tag: 'wrong-unit', path: 'items.employees.unit', found: 'thousand', expected: 'person' },
    ],
    [
      'for a negative price',
      'items.robots.price.amount',
      '-128000',
      { tag: 'negative-price', path: 'items.robots.price.amount', found: '-128000' },
    ],
    [
      'for a missing price',
      'items.knowledge.price',
      undefined,
      { tag: 'missing', path: 'items.knowledge.price', found: undefined },
    ],
    [
      'for a missing amount in a pack',
      'sessionPacks[1].price.amount',
      undefined,
      { tag: 'missing', path: 'sessionPacks[1].price.amount', found: undefined },
    ],
    [
      'for a third decimal',
      'items.experts.price.amount',
      '3000.005',
      { tag: 'wrong-price', path: 'items.experts.price.amount', found: '3000.005' },
    ],
    [
      'for an exponent in a price',
      'items.experts.price.amount',
      '3e3',
      { tag: 'wrong-price', path: 'items.experts.price.amount', found: '3e3' },
    ],
    [
      'for a price over 10 million',
      'items.experts.price.amount',
      '10000001',
      { tag: 'wrong-price', path: 'items.experts.price.amount', found: '10000001' },
    ],
    [
      'for a price as a number, which JSON may have rounded',
      'items.experts.price.amount',
      3000,
      { tag: 'wrong-type', path: 'items.experts.price.amount', found: 3000, expected: 'string' },
    ],
    [
      'for another currency',
      'currency',
      'USD',
      { tag: 'wrong-type', path: 'currency', found: 'USD', expected: '"CNY"' },
    ],
    [
      'for a currency with a minus before it, which is no price',
      'currency',
      '-CNY',
      { tag: 'wrong-type', path: 'currency', found: '-CNY', expected: '"CNY"' },
    ],
    [
      'for two packs of one id',
      'sessionPacks[3].id',
      'pack-120k',
      { tag: 'overlapping-id', path: 'sessionPacks[3].id', found: 'pack-120k' },
    ],
    [
      'for an open item named twice',
      'priceOnRequest',
      ['cold-start', 'cold-start'],
      { tag: 'overlapping-id', path: 'priceOnRequest[1]', found: 'cold-start' },
    ],
    [
      'for an item with an unnamed source',
      'items.experts.price.source',
      'hearsay',
      { tag: 'unknown-source', path: 'items.experts.price.source', found: 'hearsay' },
    ],
    [
      'for a source that every object inherits',
      'sessionPacks[0].price.source',
      'toString',
      { tag: 'unknown-source', path: 'sessionPacks[0].price.source', found: 'toString' },
    ],
    [
      'for an unnamed source of the add-on rule',
      'addOn.source',
      'hearsay',
      { tag: 'unknown-source', path: 'addOn.source', found: 'hearsay' },
    ],
    [
      'for an unnamed source of the lifecycle',
      'lifecycle.source',
      'hearsay',
      { tag: 'unknown-source', path: 'lifecycle.source', found: 'hearsay' },
    ],
    [
      'for an add-on divisor of 0',
      'addOn.partYearDivisor',
      0,
      { tag: 'out-of-range', path: 'addOn.partYearDivisor', found: 0, expected: '1 to 1000, whole' },
    ],
    [
      'for a block of 0 people',
      'items.employees.blockSize',
      0,
      {
        tag: 'out-of-range',
        path: 'items.employees.blockSize',
        found: 0,
        expected: '1 to 1000000, whole',
      },
    ],
    [
      'for half a year',
      'term.minimum',
      0.5,
      { tag: 'out-of-range', path: 'term.minimum', found: 0.5, expected: '1 to 99, whole' },
    ],
    [
      'for terms that end before they begin',
      'term.minimum',
      9,
      { tag: 'out-of-range', path: 'term.maximum', found: 8, expected: '9 or more' },
    ],
    [
      'for an id that no link could carry',
      'sessionPacks[0].id',
      'pack 120k',
      {
        tag: 'out-of-range',
        path: 'sessionPacks[0].id',
        found: 'pack 120k',
        expected: 'pack- and 1 to 20 small letters or digits',
      },
    ],
    [
      'for a date in another form',
      'effectiveDate',
      '2022/10/18',
      { tag: 'out-of-range', path: 'effectiveDate', found: '2022/10/18', expected: 'a day as YYYY-MM-DD' },
    ],
    [
      'for a day that does not exist',
      'effectiveDate',
      '2022-02-31',
      { tag: 'out-of-range', path: 'effectiveDate', found: '2022-02-31', expected: 'a day as YYYY-MM-DD' },
    ],
  ])('%s', (_, path, value, problem) => {
    expect(problemsIn(bookTextWith(path, value))).toEqual([problem]);
  });

  test('for packs whose sizes have no common unit: their table would never be ready', () => {
    const text = bookTextWith('sessionPacks[3].sessions', 5_999_999);
    // Units of 1: 5 999 998 × 960 000 + 5 999 999.
    expect(problemsIn(text)).toEqual([
      { tag: 'packs-without-common-unit', path: 'sessionPacks', found: 5_760_004_079_999 },
    ]);
  });

  test('not for a table of 100 000 units, but for the first that is larger', () => {
    // The best is 2 units large: 1 × 99 998 + 2, and 1 × 99 999 + 2.
    const packs = (largest: number) => packList([1, '1'], [2, '0.01'], [largest, '5000']);
    expect(problemsIn(bookTextWith('sessionPacks', packs(99_998)))).toEqual([]);
    expect(problemsIn(bookTextWith('sessionPacks', packs(99_999)))).toEqual([
      { tag: 'packs-without-common-unit', path: 'sessionPacks', found: 100_001 },
    ]);
  });

  test.each([
    ['employees', '1 to 10000000, whole'],
    ['experts', '1 to 1000000, whole'],
    ['tickets', '1 to 1000000, whole'],
    ['robots', '1 to 10000, whole'],
  ])('for a minimum of 0 %s: all four base services are required', (id, expected) => {
    expect(problemsIn(bookTextWith(`items.${id}.minimum`, 0))).toEqual([
      { tag: 'out-of-range', path: `items.${id}.minimum`, found: 0, expected },
    ]);
  });

  test('with all its faults at once', () => {
    const text = bookTextWith('items.experts.price', { amount: '-1', unit: 'CNY', source: 7, note: '' });
    expect(problemsIn(text).map(({ tag, path }) => `${tag} ${path}`)).toEqual([
      'negative-price items.experts.price.amount',
      'wrong-unit items.experts.price.unit',
      'wrong-type items.experts.price.source',
      'unknown-key items.experts.price.note',
    ]);
  });
});
