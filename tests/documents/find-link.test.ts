import { describe, expect, test } from 'vitest';
import { findLink } from '../../src/documents/find-link';
import { publishedBook } from '../pricing/published-book';

const RECORD = 'book=ssc-pro-2022-10-18&quoted=420280.00';
const linkIn = (text: string) => findLink(text, publishedBook)?.link;

describe('of links that stand within one another', () => {
  test('the last one with price book and total opens', () => {
    expect(linkIn(`#/new?years=8#/add?experts=2&${RECORD} end`)).toBe(`#/add?experts=2&${RECORD}`);
  });

  test('it ends with its total, whatever follows', () => {
    expect(linkIn(`see #/new?years=2&${RECORD}5&x=1`)).toBe(`#/new?years=2&${RECORD}`);
  });

  test('one that a line broke is put together from its own start', () => {
    expect(linkIn(`a #/new?years=2 b #/new?ye\n ars=3&boo\nk=x&quoted=1.00 c`)).toBe(
      '#/new?years=3&book=x&quoted=1.00',
    );
  });

  test('one of no known mode is passed over', () => {
    expect(linkIn(`see #/new?years=2 and #/new/x?${RECORD} end`)).toBe('#/new?years=2');
  });
});
