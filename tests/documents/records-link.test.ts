import { describe, expect, test } from 'vitest';
import { readLink, writeRecordsLink } from '../../src/documents/link';
import type { RecordList } from '../../src/entry/places';
import { publishedBook } from '../pricing/published-book';

const read = (hash: string) => readLink(hash, publishedBook);

describe('a link of the records', () => {
  test.each<[hash: string, list: RecordList]>([
    ['#/records', 'quotes'],
    ['#/records/', 'quotes'],
    ['#/records?', 'quotes'],
    ['#/records?list=quotes', 'quotes'],
    ['#/records?list=applications', 'applications'],
    ['#/records?list=contracts', 'contracts'],
  ])('%s opens %s and says nothing of a selection', (hash, list) => {
    expect(read(hash)).toEqual({
      mode: 'new',
      place: { tag: 'records', list },
      texts: {},
      display: {},
      record: {},
      remarks: [],
    });
  });

  test('takes a language and a theme', () => {
    expect(read('#/records?list=contracts&lang=en&theme=dark')).toMatchObject({
      place: { tag: 'records', list: 'contracts' },
      display: { language: 'en', theme: 'dark' },
      remarks: [],
    });
  });

  test('passes over what all modes have, and each record has its own of', () => {
    expect(read('#/records?discount=85&tax=6&book=ssc-pro-2022-10-18&quoted=1.00')).toMatchObject({
      texts: {},
      remarks: [],
    });
  });

  test('names what it does not know: fields of a form, another list', () => {
    expect(read('#/records?employees=6000&list=secrets')).toMatchObject({
      place: { tag: 'records', list: 'quotes' },
      texts: {},
      remarks: [{ tag: 'unknown-names', names: ['employees', 'list'] }],
    });
  });

  test('names a pack that no list here has: it was swallowed once, without a word', () => {
    expect(read('#/records?pack-old=1&robot-pro=1')).toMatchObject({
      texts: {},
      remarks: [{ tag: 'unknown-names', names: ['pack-old', 'robot-pro'] }],
    });
  });

  test('of a form, the name of a list is none of it', () => {
    expect(read('#/new?list=contracts')).toMatchObject({
      place: { tag: 'pricing' },
      remarks: [{ tag: 'unknown-names', names: ['list'] }],
    });
  });

  test.each<[RecordList, Parameters<typeof writeRecordsLink>[1], string]>([
    ['quotes', {}, '#/records'],
    ['contracts', {}, '#/records?list=contracts'],
    ['quotes', { language: 'en' }, '#/records?lang=en'],
    ['applications', { language: 'en', theme: 'dark' }, '#/records?list=applications&lang=en&theme=dark'],
  ])('is written for %s with %j as %s', (list, display, link) => {
    expect(writeRecordsLink(list, display)).toBe(link);
  });
});
