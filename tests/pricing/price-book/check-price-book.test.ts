import { expect, test } from 'vitest';
import { checkPriceBook } from '../../../src/pricing/price-book/check-price-book';
import { bookTextWith, publishedBookText } from '../published-book';
import { GOOD, NEGATIVE, TAKEN } from './check-results';

test('a good list is told by what is in it', () => {
  expect(checkPriceBook(publishedBookText, [])).toEqual({ isGood: true, lines: [GOOD] });
  expect(checkPriceBook(`\ufeff${publishedBookText}`, []).isGood).toBe(true);
});

test('the mark that browsers leave out at the beginning is a fault behind it', () => {
  expect(checkPriceBook(' \ufeff{}', [])).toEqual({
    isGood: false,
    lines: ['(file): not-json, found " \ufeff{}", expected JSON'],
  });
  expect(checkPriceBook('\ufeff\ufeff{}', []).lines).toEqual([
    '(file): not-json, found "\ufeff{}", expected JSON',
  ]);
});

test('a list with faults is told by each of them', () => {
  expect(checkPriceBook(bookTextWith('items.experts.price.amount', '-3000'), [])).toEqual({
    isGood: false,
    lines: [NEGATIVE],
  });
});

test('a list whose experts have two minimums, which was read with the last of them, 1', () => {
  const text = publishedBookText.replace(/("experts": \{)/, '$1 "minimum": 1,');
  expect(checkPriceBook(text, [])).toEqual({
    isGood: false,
    lines: ['items.experts.minimum: repeated-key, found "minimum", expected this key once'],
  });
});

test('a list with the id of another that the page has is told so, the same list is not', () => {
  const cheaper = bookTextWith('items.experts.price.amount', '2999');
  expect(checkPriceBook(cheaper, ['not a list', publishedBookText])).toEqual({
    isGood: false,
    lines: [TAKEN],
  });
  expect(checkPriceBook(publishedBookText, [JSON.stringify(JSON.parse(publishedBookText))]).isGood).toBe(
    true,
  );
});

test('keys in another order, at any depth, make no other list; other packs or another order of them do', () => {
  const list = JSON.parse(publishedBookText);
  const { experts, ...items } = list.items;
  const turned = { ...Object.fromEntries(Object.entries(list).reverse()), items: { ...items, experts } };
  expect(checkPriceBook(JSON.stringify(turned), [publishedBookText]).isGood).toBe(true);
  const packs = [...list.sessionPacks].reverse();
  expect(checkPriceBook(bookTextWith('sessionPacks', packs), [publishedBookText]).lines).toEqual([TAKEN]);
});

test('other contents under an id of its own are no fault, whatever lists the page has', () => {
  const other = bookTextWith('id', 'ssc-pro-2030');
  expect(checkPriceBook(other, [publishedBookText, other]).isGood).toBe(true);
  expect(checkPriceBook(publishedBookText, [other, publishedBookText]).isGood).toBe(true);
});
