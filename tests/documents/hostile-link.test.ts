import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLink } from '../../src/documents/link';
import { readNewPurchase } from '../../src/entry/read-new-purchase';
import { publishedBook } from '../pricing/published-book';
import { anyText } from '../properties/any-text';

const read = (hash: string) => readLink(hash, publishedBook);

const issuesOf = (hash: string): string[] => {
  const reading = readNewPurchase(read(hash)?.texts ?? {}, publishedBook);
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

  test('packs of no price book and prices are unknown names', () => {
    expect(read('#/new?pack-1k=1&line:employees=1&total=1')?.remarks).toEqual([
      { tag: 'unknown-names', names: ['pack-1k', 'line:employees', 'total'] },
    ]);
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

test('no text at all throws, and only known names come out', () => {
  const known =
    /^(employees|experts|tickets|robots|industry|robot-pro|cold-start|knowledge|sessions|pack-(120k|360k|960k|6m)|years|start|discount|tax)$/;
  const name = fc.oneof(fc.constantFrom('employees', 'start', '__proto__', 'lang', 'quoted'), anyText);
  const query = fc.array(fc.tuple(name, anyText).map((pair) => pair.join('='))).map((all) => all.join('&'));
  fc.assert(
    fc.property(fc.oneof(query, anyText), fc.constantFrom('#/new?', '#/', '#', ''), (text, start) => {
      const link = read(`${start}${text}`);
      for (const field of Object.keys(link?.texts ?? {})) expect(field).toMatch(known);
    }),
  );
});
