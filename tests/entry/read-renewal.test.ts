import { describe, expect, test } from 'vitest';
import type { FieldName, FieldTexts } from '../../src/entry/field-names';
import { readRenewal } from '../../src/entry/read-renewal';
import type { PlainDate } from '../../src/pricing/calendar/plain-date';
import type { RenewalSelection } from '../../src/pricing/selection';
import { publishedBook } from '../pricing/published-book';

const TODAY: PlainDate = { year: 2026, month: 11, day: 23 };
const A_YEAR_AGO: PlainDate = { year: 2025, month: 11, day: 23 };
const NO_PACKS = { 'pack-120k': 0, 'pack-360k': 0, 'pack-960k': 0, 'pack-6m': 0 };

const DEFAULT: RenewalSelection = {
  mode: 'renew',
  contract: { start: A_YEAR_AGO, termYears: 1 },
  on: TODAY,
  employees: 1000,
  experts: 3,
  tickets: 3,
  robots: 1,
  knowledge: 0,
  packs: { by: 'hand', quantities: NO_PACKS },
  years: 1,
};

const read = (texts: FieldTexts, today = TODAY) => readRenewal(texts, today, publishedBook);

function issuesOf(texts: FieldTexts): string[] {
  const reading = read(texts);
  return reading.ok ? [] : reading.issues.map(({ field, problem }) => `${field}: ${problem.tag}`);
}

describe('a renewal from texts', () => {
  test('nothing given is the least of each item for one year, on the day that last year’s contract ends', () => {
    expect(read({})).toEqual({ ok: true, selection: DEFAULT });
  });

  test('on 29 February a year ago was 28 February, and so is the day that the contract ends', () => {
    expect(read({}, { year: 2024, month: 2, day: 29 })).toEqual({
      ok: true,
      selection: {
        ...DEFAULT,
        contract: { start: { year: 2023, month: 2, day: 28 }, termYears: 1 },
        on: { year: 2024, month: 2, day: 28 },
      },
    });
  });

  test('the published example: expired 2022-06-01, renewed 2022-08-01', () => {
    expect(read({ start: '2021-06-01', on: '2022.8.1' })).toEqual({
      ok: true,
      selection: {
        ...DEFAULT,
        contract: { start: { year: 2021, month: 6, day: 1 }, termYears: 1 },
        on: { year: 2022, month: 8, day: 1 },
      },
    });
  });

  test.each<[FieldTexts, expiry: PlainDate]>([
    [{ start: '2020-11-13' }, { year: 2021, month: 11, day: 13 }],
    [
      { start: '2020-01-06', term: '3' },
      { year: 2023, month: 1, day: 6 },
    ],
    [
      { start: '2024-02-29', term: '1' },
      { year: 2025, month: 2, day: 28 },
    ],
    [
      { start: '2024-02-29', term: '4' },
      { year: 2028, month: 2, day: 29 },
    ],
    // Years of dates that are typed end with 2099; a contract of theirs may end later.
    [
      { start: '2099-12-31', term: '8' },
      { year: 2107, month: 12, day: 31 },
    ],
  ])('where no day is given, %j is renewed on its expiry date', (texts, expiry) => {
    expect(read(texts)).toMatchObject({ ok: true, selection: { on: expiry } });
  });

  test.each<[FieldName, string, Partial<RenewalSelection>]>([
    ['employees', '6000', { employees: 6000 }],
    ['experts', '5', { experts: 5 }],
    ['tickets', '7', { tickets: 7 }],
    ['robots', '2', { robots: 2 }],
    ['knowledge', '1', { knowledge: 1 }],
    ['years', '8', { years: 8 }],
    ['discount', '85', { discountPercent: '85' }],
    ['tax', '6%', { taxRatePercent: '6' }],
    ['sessions', '500000', { packs: { by: 'demand', sessions: 500_000 } }],
    ['pack-6m', '2', { packs: { by: 'hand', quantities: { ...NO_PACKS, 'pack-6m': 2 } } }],
    ['on', '2026-05-01', { on: { year: 2026, month: 5, day: 1 } }],
  ])('%s=%s', (field, text, expected) => {
    expect(read({ [field]: text })).toEqual({ ok: true, selection: { ...DEFAULT, ...expected } });
  });

  test('a demand is ignored where a pack is given', () => {
    expect(read({ sessions: 'abc', 'pack-120k': '0' })).toEqual({ ok: true, selection: DEFAULT });
  });

  test('the fields of another mode do not count', () => {
    const texts: FieldTexts = { industry: 'bank', 'cold-start': 'x', 'robot-pro': '1', headcount: '-1' };
    expect(read(texts)).toEqual({ ok: true, selection: DEFAULT });
  });
});

describe('no selection until every wrong field is mended', () => {
  test.each<[FieldName, string, tag: string]>([
    // The minimums of a purchase hold.
    ['employees', '999', 'below-minimum'],
    ['experts', '2', 'below-minimum'],
    ['tickets', '2', 'below-minimum'],
    ['robots', '0', 'below-minimum'],
    ['employees', '10000001', 'above-maximum'],
    ['experts', '1000001', 'above-maximum'],
    ['tickets', '1000001', 'above-maximum'],
    ['robots', '10001', 'above-maximum'],
    ['knowledge', '-1', 'below-minimum'],
    ['knowledge', '10001', 'above-maximum'],
    ['pack-6m', '1000001', 'above-maximum'],
    ['sessions', '1000000000001', 'above-maximum'],
    ['years', '', 'empty'],
    ['years', '0', 'below-minimum'],
    ['years', '9', 'above-maximum'],
    ['years', '1.5', 'not-whole'],
    ['discount', '100.01', 'above-maximum'],
    ['tax', '-1', 'below-minimum'],
    ['years', '1 | 2', 'several-values'],
  ])('%s=%s is %s', (field, text, tag) => {
    expect(issuesOf({ [field]: text })).toEqual([`${field}: ${tag}`]);
  });

  test.each<[FieldName, string]>([
    ['employees', '10000000'],
    ['experts', '1000000'],
    ['tickets', '1000000'],
    ['robots', '10000'],
    ['knowledge', '10000'],
    ['pack-120k', '1000000'],
    ['sessions', '1000000000000'],
    ['term', '8'],
    ['years', '8'],
  ])('%s=%s is just within its range', (field, text) => {
    expect(issuesOf({ [field]: text })).toEqual([]);
  });

  test('all of them are named at once, in the form’s order', () => {
    expect(
      issuesOf({
        tax: 'x',
        discount: '0',
        years: '9',
        sessions: '1e9',
        knowledge: '1,5',
        robots: '',
        tickets: '2',
        experts: '😀',
        employees: '1',
        on: '2022-02-30',
        term: '0',
        start: '',
      }),
    ).toEqual([
      'start: empty',
      'term: below-minimum',
      'on: no-such-date',
      'employees: below-minimum',
      'experts: not-a-number',
      'tickets: below-minimum',
      'robots: empty',
      'knowledge: not-a-number',
      'sessions: not-a-number',
      'years: above-maximum',
      'discount: not-over-zero',
      'tax: not-a-number',
    ]);
  });
});
