import { describe, expect, test } from 'vitest';
import { type LinkContent, readLink } from '../../src/documents/link';
import type { FieldName } from '../../src/entry/field-names';
import { PRICING } from '../../src/entry/places';
import { publishedBook } from '../pricing/published-book';

const nothingGiven = (mode: 'add' | 'renew'): LinkContent => ({
  mode,
  place: PRICING,
  texts: {},
  display: {},
  record: {},
  remarks: [],
});

const read = (hash: string) => readLink(hash, publishedBook);

describe('a link of an addition', () => {
  test.each(['#/add', '#/add/', '#/add?', '#/add?&&'])('%s leaves every field to its default', (hash) => {
    expect(read(hash)).toEqual(nothingGiven('add'));
  });

  test.each<[FieldName, string]>([
    ['start', '2025-01-01'],
    ['term', '2'],
    ['on', '2025-07-01'],
    ['headcount', '5200'],
    ['employees', '1'],
    ['experts', '2'],
    ['tickets', '1'],
    ['robots', '0'],
    ['robot-pro', '1'],
    ['cold-start', '1'],
    ['knowledge', '1'],
    ['sessions', '2000000'],
    ['pack-120k', '1'],
    ['pack-6m', '4'],
    ['discount', '85.5'],
    ['tax', '13'],
  ])('%s=%s stands in its field', (name, text) => {
    expect(read(`#/add?${name}=${text}`)).toEqual({ ...nothingGiven('add'), texts: { [name]: text } });
  });

  test.each(['industry', 'years', 'begin', 'Term'])('%s is no name of it: named, and not taken', (name) => {
    expect(read(`#/add?${name}=1&experts=2`)).toEqual({
      ...nothingGiven('add'),
      texts: { experts: '2' },
      remarks: [{ tag: 'unknown-names', names: [name] }],
    });
  });
});

describe('a link of a renewal', () => {
  test.each(['#/renew', '#/renew/', '#/renew?', '#/renew?&&'])(
    '%s leaves every field to its default',
    (hash) => {
      expect(read(hash)).toEqual(nothingGiven('renew'));
    },
  );

  test.each<[FieldName, string]>([
    ['start', '2021-06-01'],
    ['term', '1'],
    ['on', '2022-08-01'],
    ['employees', '6000'],
    ['experts', '5'],
    ['tickets', '7'],
    ['robots', '2'],
    ['knowledge', '1'],
    ['sessions', '2000000'],
    ['pack-360k', '2'],
    ['years', '8'],
    ['discount', '85'],
    ['tax', '6'],
  ])('%s=%s stands in its field', (name, text) => {
    expect(read(`#/renew?${name}=${text}`)).toEqual({ ...nothingGiven('renew'), texts: { [name]: text } });
  });

  test.each(['industry', 'cold-start', 'robot-pro', 'headcount'])(
    '%s is no name of it: named, and not taken',
    (name) => {
      expect(read(`#/renew?years=2&${name}=1`)).toEqual({
        ...nothingGiven('renew'),
        texts: { years: '2' },
        remarks: [{ tag: 'unknown-names', names: [name] }],
      });
    },
  );

  test('names of other modes are all named, in their order', () => {
    expect(read('#/renew?robot-pro=1&years=2&industry=hr&cold-start=1')?.remarks).toEqual([
      { tag: 'unknown-names', names: ['robot-pro', 'industry', 'cold-start'] },
    ]);
  });
});

describe.each(['add', 'renew'] as const)('in a link of %s', (mode) => {
  test('a wrong value stays in its field as given', () => {
    expect(read(`#/${mode}?start=2026-02-31&term=9&on=26-3-5&employees=abc&discount=0&tax=`)).toEqual({
      ...nothingGiven(mode),
      texts: {
        start: '2026-02-31',
        term: '9',
        on: '26-3-5',
        employees: 'abc',
        discount: '0',
        tax: '',
      },
    });
  });

  test('a day comes as it was written, percent-encoded or not', () => {
    expect(read(`#/${mode}?start=2026%E5%B9%B43%E6%9C%885%E6%97%A5&on=2026/3/6`)?.texts).toEqual({
      start: '2026年3月5日',
      on: '2026/3/6',
    });
  });

  test('a demand is ignored where a pack is given', () => {
    expect(read(`#/${mode}?sessions=abc&pack-120k=0`)?.texts).toEqual({ 'pack-120k': '0' });
  });

  test('language, theme, book and total are taken as in any link', () => {
    expect(read(`#/${mode}?term=2&lang=en&theme=dark&book=ssc-pro-2022-10-18&quoted=9600.00`)).toEqual({
      ...nothingGiven(mode),
      texts: { term: '2' },
      display: { language: 'en', theme: 'dark' },
      record: { bookId: 'ssc-pro-2022-10-18', quotedYuan: '9600.00' },
    });
  });
});
