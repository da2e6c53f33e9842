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

  test('one that a line broke ends where the next one starts', () => {
    expect(linkIn('a b #/new?ye\nars=3&book=x&quoted=1.00 b #/new?years=2 c')).toBe(
      '#/new?years=3&book=x&quoted=1.00',
    );
  });

  test('one that a line broke behind a space is put together', () => {
    expect(linkIn('see #/new?years=2& \t\r\nbook=x&quoted=1.00 end')).toBe(
      '#/new?years=2&book=x&quoted=1.00',
    );
  });

  test('one that a space ends is not put together because a line broke another one', () => {
    const broken = '#/new?years=3&bo\nx';
    expect(linkIn(`see #/new?years=2 &book=x&quoted=1.00 and ${broken}`)).toBe('#/new?years=2');
  });

  test('one of no known mode is passed over', () => {
    expect(linkIn(`see #/new?years=2 and #/new/x?${RECORD} end`)).toBe('#/new?years=2');
  });
});

describe('a link that is all of a text is read to its end', () => {
  test.each([
    ['alone', '#/add?start=2026/1/1&term=两年', '#/add?start=2026/1/1&term=两年'],
    ['between spaces and lines', ' \n#/add?term=两年\r\n', '#/add?term=两年'],
    ['behind a web address', 'https://example.com/#/add?term=两年', '#/add?term=两年'],
    ['behind the address of a program', 'x-app.1+b:page#/add?term=两年', '#/add?term=两年'],
    ['with a quote mark of its own', "https://example.com/#/new?tax=6'", "#/new?tax=6'"],
    ['as it stands in HTML', '#/new?years=2&amp;tax=6!', '#/new?years=2&tax=6!'],
    ['with a name that no link has', '#/new?years=2&x=1!', '#/new?years=2&x=1!'],
    ['of 4 000 characters', `#/new?years=2${'年'.repeat(3987)}`, `#/new?years=2${'年'.repeat(3987)}`],
  ])('%s', (_, text, link) => {
    expect(linkIn(text)).toBe(link);
  });
});

describe('a link within a text ends where a sentence goes on', () => {
  test.each([
    ['behind something else than an address', '见#/new?years=2年', '#/new?years=2'],
    ['in quote marks', "href:'https://example.com/#/new?years=2'", '#/new?years=2'],
    ['in a tag', '<https://example.com/#/new?years=2!>', '#/new?years=2'],
    ['with a name that no link has', 'see #/new?years=2&x=1!', '#/new?years=2&x=1'],
    ['of more than 4 000 characters', `#/new?years=2${'年'.repeat(3988)}`, '#/new?years=2'],
  ])('%s', (_, text, link) => {
    expect(linkIn(text)).toBe(link);
  });
});

test('price book and total behind 4 000 characters are not the link’s', () => {
  const link = (pairs: number) => `#/new?${'x=1&'.repeat(pairs)}${RECORD}`;
  expect(findLink(`see ${link(980)} end`, publishedBook)).toMatchObject({ link: link(980), isWhole: true });
  expect(findLink(`see ${link(1000)} end`, publishedBook)).toMatchObject({
    link: link(1000).slice(0, 4000),
    isWhole: false,
  });
});

test.each([
  ['alone', `#/new?years=2&${RECORD}`, true],
  ['with a third decimal', `#/new?years=2&${RECORD}5`, false],
  ['with a name behind its total', `#/new?years=2&${RECORD}&tax=6`, false],
  ['with a total that lost a decimal', `#/new?years=2&${RECORD.slice(0, -1)}`, false],
])('a link that is all of a text is whole where it ends with its total: %s', (_, link, isWhole) => {
  expect(findLink(link, publishedBook)).toMatchObject({ link, isWhole });
});

test('nothing is found in a text without a link, or with one of the records', () => {
  for (const text of ['', 'x', 'mailto:a', 'https://example.com/#/records?list=quotes', '#/news?years=2'])
    expect(linkIn(text)).toBeUndefined();
});

test('behind 1 000 starts of links none is looked for', () => {
  expect(linkIn(`${'#/new/x '.repeat(999)}#/new?years=2 `)).toBe('#/new?years=2');
  expect(linkIn(`${'#/new/x '.repeat(1000)}#/new?years=2 `)).toBeUndefined();
});
