import { describe, expect, test } from 'vitest';
import { isSamePriceBook, takenIdProblems } from '../../../src/pricing/price-book/same-price-book';
import { listOf2027 } from '../other-books';
import { bookWith, publishedBook } from '../published-book';

const { items, sessionPacks, sources, ...rest } = publishedBook;
const { amount, unit, source } = items.experts.price;
const [first, second, ...others] = sessionPacks;
if (first === undefined || second === undefined) throw new Error('no packs');

describe('lists that say the same', () => {
  test.each([
    ['itself', publishedBook],
    ['one whose first keys come last', { items, sessionPacks, sources, ...rest }],
    [
      'one whose sources stand the other way round',
      { ...publishedBook, sources: Object.fromEntries(Object.entries(sources).reverse()) },
    ],
    [
      'one with other orders in an object of an object of an object',
      {
        ...publishedBook,
        items: { ...items, experts: { ...items.experts, price: { source, unit, amount } } },
      },
    ],
    [
      'one with another order in an object of a list',
      {
        ...publishedBook,
        sessionPacks: [{ price: first.price, sessions: first.sessions, id: first.id }, second, ...others],
      },
    ],
  ])('%s', (_, list) => {
    expect(isSamePriceBook(publishedBook, list)).toBe(true);
    expect(isSamePriceBook(list, publishedBook)).toBe(true);
  });
});

describe('lists that differ', () => {
  test.each([
    ['in a price', bookWith('items.experts.price.amount', '2999')],
    ['in how a price is written', bookWith('items.experts.price.amount', '3000.00')],
    ['in a number', bookWith('lifecycle.graceMonths', 4)],
    ['in a number within a list', bookWith('sessionPacks[3].sessions', 6_120_000)],
    ['in the order of packs', { ...publishedBook, sessionPacks: [second, first, ...others] }],
    ['in one pack less', { ...publishedBook, sessionPacks: [first, second] }],
    ['in what is on request', bookWith('priceOnRequest', ['cold-start'])],
    ['in a source', { ...publishedBook, sources: { ...sources, another: 'one more' } }],
    ['in everything', listOf2027],
  ])('%s', (_, list) => {
    expect(isSamePriceBook(publishedBook, list)).toBe(false);
    expect(isSamePriceBook(list, publishedBook)).toBe(false);
  });
});

test('an id is taken by a list of other contents, wherever it stands, and not by the list itself', () => {
  const cheaper = bookWith('items.experts.price.amount', '2999');
  const taken = [{ tag: 'taken-id', path: 'id', found: 'ssc-pro-2022-10-18' }];
  expect(takenIdProblems(cheaper, [listOf2027, publishedBook])).toEqual(taken);
  expect(takenIdProblems(cheaper, [publishedBook, listOf2027])).toEqual(taken);
  expect(takenIdProblems(publishedBook, [listOf2027, publishedBook])).toEqual([]);
  expect(takenIdProblems(bookWith('id', 'another'), [publishedBook])).toEqual([]);
  expect(takenIdProblems(publishedBook, [])).toEqual([]);
});
