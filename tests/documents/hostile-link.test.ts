import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLink } from '../../src/documents/link';
import { modeFields } from '../../src/entry/field-names';
import { MODES } from '../../src/entry/modes';
import { readSelection } from '../../src/entry/read-selection';
import { publishedBook } from '../pricing/published-book';
import { anyText } from '../properties/any-text';

const TODAY = { year: 2026, month: 11, day: 23 };

const read = (hash: string) => readLink(hash, publishedBook);

const issuesOf = (hash: string): string[] => {
  const link = read(hash);
  const reading = readSelection(link?.mode ?? 'new', link?.texts ?? {}, TODAY, publishedBook);
  return reading.ok ? [] : reading.issues.map(({ field, problem }) => `${field}: ${problem.tag}`);
};

describe('a repeated name', () => {
  test.each([
    ['employees=6000&employees=7000', 'employees: several-values'],
    ['employees=6000&employees=6000', 'employees: several-values'],
    ['years=1&years=2&years=3', 'years: several-values'],
    ['industry=hr&industry=hr', 'industry: several-values'],
    ['start=2026-01-01&start=2026-01-02', 'start: several-values'],
    ['discount=85&discount=85', 'discount: several-values'],
    ['tax=6&t%61x=6', 'tax: several-values'],
    ['cold-start=1&cold-start=1', 'cold-start: several-values'],
    ['employees=6000&employees=', 'employees: not-a-number'],
    ['employees=&employees=6000', 'employees: not-a-number'],
  ])('%s is refused by its field', (query, issue) => {
    expect(issuesOf(`#/new?${query}`)).toEqual([issue]);
  });

  test.each([
    ['start=2026-01-01&start=2026-01-01', 'start: several-values'],
    ['term=1&term=1', 'term: several-values'],
    ['on=2026-11-23&on=2026-11-24', 'on: several-values'],
    ['o%6e=2026-11-23&on=2026-11-23', 'on: several-values'],
    ['on=2026-11-23&on=', 'on: not-a-date'],
    ['experts=3&experts=3', 'experts: several-values'],
  ])('%s is refused by its field in an addition and in a renewal', (query, issue) => {
    expect(issuesOf(`#/add?${query}`)).toEqual([issue]);
    expect(issuesOf(`#/renew?${query}`)).toEqual([issue]);
  });

  test('keeps its values in the field, apart', () => {
    expect(read('#/new?employees=6000&years=2&employees=7000')?.texts).toEqual({
      employees: '6000 | 7000',
      years: '2',
    });
  });
});

describe('unknown names', () => {
  test('are named once each, in their order, and the rest of the link counts', () => {
    expect(read('#/new?utm_source=mail&employees=6000&price=1&price=2&Employees=9')).toMatchObject({
      texts: { employees: '6000' },
      remarks: [{ tag: 'unknown-names', names: ['utm_source', 'price', 'Employees'] }],
    });
  });

  test.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'then'])(
    '%s is an unknown name like any other',
    (name) => {
      const link = read(`#/new?${name}=6000&employees=6000`);
      expect(link?.remarks).toEqual([{ tag: 'unknown-names', names: [name] }]);
      expect(Object.entries(link?.texts ?? {})).toEqual([['employees', '6000']]);
      expect(Object.getPrototypeOf(link?.texts)).toBe(Object.prototype);
      expect(Object.hasOwn(Object.prototype, 'employees')).toBe(false);
    },
  );

  test.each(['add', 'renew'])('hostile ones are unknown names in %s too', (mode) => {
    const link = read(`#/${mode}?__proto__=1&term=2&constructor=1&date:expiry=2030-01-01`);
    expect(link?.remarks).toEqual([
      { tag: 'unknown-names', names: ['__proto__', 'constructor', 'date:expiry'] },
    ]);
    expect(Object.entries(link?.texts ?? {})).toEqual([['term', '2']]);
    expect(Object.getPrototypeOf(link?.texts)).toBe(Object.prototype);
  });

  test('prices are unknown names; a pack of no price book stays, to be named as missing in the total', () => {
    const content = read('#/new?pack-1k=1&line:employees=1&total=1');
    expect(content?.remarks).toEqual([{ tag: 'unknown-names', names: ['line:employees', 'total'] }]);
    expect(content?.texts).toEqual({ 'pack-1k': '1' });
  });
});

describe('broken text', () => {
  test.each([
    ['%', '%'],
    ['%zz', '%zz'],
    ['60%0', '60%0'],
    ['%E4%BA', '%E4%BA'],
    ['%F0%28%8C%28', '%F0%28%8C%28'],
    ['\ud800', '\ud800'],
    ['%3Cscript%3Ealert(1)%3C/script%3E', '<script>alert(1)</script>'],
  ])('employees=%s stays as it was written, for the field to refuse', (written, text) => {
    expect(read(`#/new?employees=${written}`)?.texts).toEqual({ employees: text });
    expect(issuesOf(`#/new?employees=${written}`)).toEqual(['employees: not-a-number']);
  });
});

describe('a megabyte', () => {
  const MEGABYTE = 1_048_576;

  test('of digits in a value is cut to its beginning, refused and named', () => {
    const link = read(`#/new?employees=${'1'.repeat(MEGABYTE)}`);
    expect(link?.texts).toEqual({ employees: `${'1'.repeat(200)}…` });
    expect(link?.remarks).toEqual([{ tag: 'cut', names: ['employees'] }]);
    expect(issuesOf(`#/new?employees=${'1'.repeat(MEGABYTE)}`)).toEqual(['employees: not-a-number']);
  });

  test('of digits in a day is cut, refused and named', () => {
    const link = read(`#/add?on=${'2'.repeat(MEGABYTE)}`);
    expect(link?.texts).toEqual({ on: `${'2'.repeat(200)}…` });
    expect(link?.remarks).toEqual([{ tag: 'cut', names: ['on'] }]);
    expect(issuesOf(`#/add?on=${'2'.repeat(MEGABYTE)}`)).toEqual(['on: not-a-date']);
  });

  test('of one repeated name keeps only its beginning', () => {
    const link = read(`#/new?${'years=1&'.repeat(MEGABYTE / 8)}`);
    expect(link?.texts.years).toHaveLength(201);
    expect(link?.remarks).toEqual([{ tag: 'cut', names: ['years'] }]);
  });

  test('of an unknown name, mode, language or total is named by its beginning', () => {
    const long = 'x'.repeat(MEGABYTE);
    const begin = `${'x'.repeat(200)}…`;
    expect(read(`#/new?${long}=1`)?.remarks).toEqual([{ tag: 'unknown-names', names: [begin] }]);
    expect(read(`#/${long}`)?.remarks).toEqual([{ tag: 'unknown-mode', text: begin }]);
    expect(read(`#/new?lang=${long}`)?.remarks).toEqual([
      { tag: 'wrong-display', name: 'lang', text: begin },
    ]);
    expect(read(`#/new?quoted=${long}`)?.remarks).toEqual([
      { tag: 'wrong-record', name: 'quoted', text: begin },
    ]);
  });

  test('a value of 200 characters is kept whole', () => {
    const link = read(`#/new?employees=${'1'.repeat(200)}`);
    expect(link).toMatchObject({ texts: { employees: '1'.repeat(200) }, remarks: [] });
  });
});

test('no text at all throws, and only names of the link’s mode come out', () => {
  const names = ['employees', 'start', 'on', 'term', 'years', 'industry', '__proto__', 'lang', 'quoted'];
  const name = fc.oneof(fc.constantFrom(...names), anyText);
  const query = fc.array(fc.tuple(name, anyText).map((pair) => pair.join('='))).map((all) => all.join('&'));
  const start = fc.constantFrom('#/new?', '#/add?', '#/renew?', '#/', '#', '');
  fc.assert(
    fc.property(fc.oneof(query, anyText), start, (text, beginning) => {
      const link = read(`${beginning}${text}`);
      if (link === undefined) return;
      expect(MODES).toContain(link.mode);
      const fields: string[] = modeFields(link.mode, publishedBook);
      for (const field of Object.keys(link.texts)) expect(fields).toContain(field);
    }),
  );
});
