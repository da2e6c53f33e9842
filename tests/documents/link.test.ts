import { describe, expect, test } from 'vitest';
import { type LinkContent, readLink } from '../../src/documents/link';
import type { FieldName } from '../../src/entry/field-names';
import { PRICING } from '../../src/entry/places';
import { publishedBook } from '../pricing/published-book';

const NOTHING_GIVEN: LinkContent = {
  mode: 'new',
  place: PRICING,
  texts: {},
  display: {},
  record: {},
  remarks: [],
};

const read = (hash: string) => readLink(hash, publishedBook);

describe('a link of a new purchase', () => {
  test.each(['#/new', '#/new?', '#/new?&', '#/new?&&'])('%s leaves every field to its default', (hash) => {
    expect(read(hash)).toStrictEqual(NOTHING_GIVEN);
  });

  test.each<[FieldName, string]>([
    ['employees', '6000'],
    ['experts', '5'],
    ['tickets', '7'],
    ['robots', '2'],
    ['industry', 'university'],
    ['robot-pro', '1'],
    ['cold-start', '1'],
    ['knowledge', '0'],
    ['sessions', '2000000'],
    ['pack-120k', '1'],
    ['pack-360k', '2'],
    ['pack-960k', '3'],
    ['pack-6m', '4'],
    ['years', '8'],
    ['start', '2026-03-05'],
    ['discount', '85.5'],
    ['tax', '13'],
  ])('%s=%s stands in its field', (name, text) => {
    expect(read(`#/new?${name}=${text}`)).toEqual({ ...NOTHING_GIVEN, texts: { [name]: text } });
  });

  test.each(['term', 'on', 'headcount'])('%s is a name of another mode: named, and not taken', (name) => {
    expect(read(`#/new?${name}=1&years=2`)).toEqual({
      ...NOTHING_GIVEN,
      texts: { years: '2' },
      remarks: [{ tag: 'unknown-names', names: [name] }],
    });
  });

  test('all names together, in any order', () => {
    const texts = { years: '2', knowledge: '1', employees: '6000', 'pack-6m': '1', discount: '85' };
    expect(read('#/new?years=2&knowledge=1&employees=6000&pack-6m=1&discount=85')?.texts).toEqual(texts);
  });

  test.each(['2000000', 'abc', '-1'])(
    'sessions=%s is ignored where a pack is given, before or after it',
    (text) => {
      const byHand = { ...NOTHING_GIVEN, texts: { 'pack-120k': '0' } };
      expect(read(`#/new?sessions=${text}&pack-120k=0`)).toEqual(byHand);
      expect(read(`#/new?pack-120k=0&sessions=${text}`)).toEqual(byHand);
    },
  );

  test('a wrong value stays in its field as given', () => {
    const hash = '#/new?employees=abc&experts=-1&years=9&industry=bank&start=2026-02-30&discount=0&tax=';
    expect(read(hash)).toEqual({
      ...NOTHING_GIVEN,
      texts: {
        employees: 'abc',
        experts: '-1',
        years: '9',
        industry: 'bank',
        start: '2026-02-30',
        discount: '0',
        tax: '',
      },
    });
  });

  test('a name without a value is an empty value', () => {
    expect(read('#/new?employees&experts=')?.texts).toEqual({ employees: '', experts: '' });
  });

  test('values are percent-decoded, names too', () => {
    expect(read('#/new?employees=6%2C000%20%E4%BA%BA&e%78perts=5')?.texts).toEqual({
      employees: '6,000 人',
      experts: '5',
    });
  });

  test('200 characters are a field’s, of a name that comes twice together with what parts them', () => {
    const long = 'x'.repeat(196);
    expect(read(`#/new?employees=${long}&employees=1`)).toEqual({
      ...NOTHING_GIVEN,
      texts: { employees: `${long} | 1` },
    });
    for (const more of ['y&employees=1', 'yyyy&employees=1', 'yyyyy&employees=1&employees=2']) {
      expect(read(`#/new?employees=${long}${more}`)).toEqual({
        ...NOTHING_GIVEN,
        texts: { employees: `${`${long}${more.replaceAll('&employees=', ' | ')}`.slice(0, 200)}…` },
        remarks: [{ tag: 'cut', names: ['employees'] }],
      });
    }
  });

  test('what only another list has is kept up to 200 characters', () => {
    const texts = { 'pack-100k': `${'0'.repeat(199)}1` };
    expect(read(`#/new?pack-100k=${texts['pack-100k']}`)).toEqual({ ...NOTHING_GIVEN, texts });
    expect(read(`#/new?pack-100k=0${texts['pack-100k']}`)).toEqual({
      ...NOTHING_GIVEN,
      remarks: [{ tag: 'unknown-names', names: ['pack-100k'] }],
    });
  });

  test('of what only another list has 50 are kept: a quote of 420 such packs could be saved, and not read again', () => {
    const names = Array.from({ length: 51 }, (_, index) => `pack-x${index}`);
    const content = read(`#/new?${names.map((name) => `${name}=1`).join('&')}`);
    expect(Object.keys(content?.texts ?? {})).toEqual(names.slice(0, 50));
    expect(content?.remarks).toEqual([{ tag: 'unknown-names', names: ['pack-x50'] }]);
  });

  test('what stands after the first = belongs to the value', () => {
    expect(read('#/new?employees=6000=7000')?.texts).toEqual({ employees: '6000=7000' });
  });
});

describe('a hash of another form is no link of ours', () => {
  test.each(['', '#', '#/', '#top', '#new?employees=6000', '/new', 'https://x/#/new', '#!/new'])(
    '%j',
    (hash) => {
      expect(read(hash)).toBeUndefined();
    },
  );
});

test.each(['record', 'nonsense', 'NEW', 'Add', 'new//', '/new', 'n/ew', 'add//', 'constructor', ''])(
  'mode %j is none of the page: named, and nothing of the link is taken',
  (mode) => {
    expect(read(`#/${mode}?employees=6000&lang=en`)).toEqual({
      ...NOTHING_GIVEN,
      remarks: [{ tag: 'unknown-mode', text: mode }],
    });
  },
);

describe('language and theme', () => {
  test.each([
    ['lang=en', { language: 'en' }],
    ['lang=zh-CN', { language: 'zh-CN' }],
    ['lang=EN', { language: 'en' }],
    ['lang=en-US', { language: 'en' }],
    ['lang=zh', { language: 'zh-CN' }],
    ['lang=zh-Hans-CN', { language: 'zh-CN' }],
    ['theme=dark', { theme: 'dark' }],
    ['theme=light', { theme: 'light' }],
    ['theme=auto&lang=en', { theme: 'auto', language: 'en' }],
  ])('%s', (query, display) => {
    expect(read(`#/new?${query}`)).toEqual({ ...NOTHING_GIVEN, display });
  });

  test.each([
    ['lang', 'english', 'english'],
    ['lang', 'z', 'z'],
    ['lang', 'fr', 'fr'],
    ['lang', '', ''],
    ['theme', 'Dark', 'Dark'],
    ['theme', 'dark&theme=dark', 'dark | dark'],
  ])('%s=%s is named and ignored', (name, given, text) => {
    const remarks = [{ tag: 'wrong-display', name, text }];
    expect(read(`#/new?${name}=${given}`)).toEqual({ ...NOTHING_GIVEN, remarks });
  });
});

describe('price book and total of its own time', () => {
  test.each([
    ['book=ssc-pro-2022-10-18', { bookId: 'ssc-pro-2022-10-18' }],
    ['quoted=420280.00', { quotedYuan: '420280.00' }],
    ['quoted=420280', { quotedYuan: '420280' }],
    ['quoted=420280.5&book=a', { quotedYuan: '420280.5', bookId: 'a' }],
  ])('%s is kept as the link’s record', (query, record) => {
    expect(read(`#/new?${query}`)).toEqual({ ...NOTHING_GIVEN, record });
  });

  test.each([
    ['quoted', '420280.000'],
    ['quoted', '-1'],
    ['quoted', '4e5'],
    ['quoted', '420,280'],
    ['quoted', '１'],
    ['quoted', ''],
    ['book', ''],
    ['book', '.x'],
    ['book', '../secret'],
    ['book', '<b>'],
    ['book', 'x'.repeat(65)],
  ])('%s=%s is named and ignored', (name, text) => {
    const remarks = [{ tag: 'wrong-record', name, text }];
    expect(read(`#/new?${name}=${encodeURIComponent(text)}`)).toEqual({ ...NOTHING_GIVEN, remarks });
  });
});
