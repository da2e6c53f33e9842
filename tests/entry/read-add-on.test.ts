import { describe, expect, test } from 'vitest';
import type { FieldName, FieldTexts } from '../../src/entry/field-names';
import { readAddOn } from '../../src/entry/read-add-on';
import type { AddOnSelection } from '../../src/pricing/selection';
import { publishedBook } from '../pricing/published-book';

const TODAY = { year: 2026, month: 11, day: 23 };
const NO_PACKS = { 'pack-120k': 0, 'pack-360k': 0, 'pack-960k': 0, 'pack-6m': 0 };

const DEFAULT: AddOnSelection = {
  mode: 'add',
  contract: { start: TODAY, termYears: 1 },
  on: TODAY,
  employees: 0,
  experts: 0,
  tickets: 0,
  robots: 0,
  knowledge: 0,
  packs: { by: 'hand', quantities: NO_PACKS },
  priceOnRequest: [],
};

const read = (texts: FieldTexts) => readAddOn(texts, TODAY, publishedBook);

function issuesOf(texts: FieldTexts): string[] {
  const reading = read(texts);
  return reading.ok ? [] : reading.issues.map(({ field, problem }) => `${field}: ${problem.tag}`);
}

describe('an addition from texts', () => {
  test('nothing given is nothing added, today, to a contract of one year that starts today', () => {
    expect(read({})).toEqual({ ok: true, selection: DEFAULT });
  });

  test('the published example: two years, six months in, two more experts', () => {
    expect(read({ start: '2025/1/1', term: '2', on: '2025年7月1日', experts: '2' })).toEqual({
      ok: true,
      selection: {
        ...DEFAULT,
        contract: { start: { year: 2025, month: 1, day: 1 }, termYears: 2 },
        on: { year: 2025, month: 7, day: 1 },
        experts: 2,
      },
    });
  });

  test.each<[FieldName, string, Partial<AddOnSelection>]>([
    // Minimums of a purchase do not hold: one of anything can be added, one person too.
    ['employees', '1', { employees: 1 }],
    ['experts', '1', { experts: 1 }],
    ['tickets', '2', { tickets: 2 }],
    ['robots', '1', { robots: 1 }],
    ['employees', '0', { employees: 0 }],
    ['robots', '0', { robots: 0 }],
    ['knowledge', '1', { knowledge: 1 }],
    ['headcount', '5200', { headcount: 5200 }],
    ['headcount', '0', { headcount: 0 }],
    ['headcount', '五千人', { headcount: 5000 }],
    ['cold-start', '1', { priceOnRequest: ['cold-start'] }],
    ['robot-pro', '1', { priceOnRequest: ['robot-pro'] }],
    ['discount', '8.5折', { discountPercent: '85' }],
    ['tax', '0', { taxRatePercent: '0' }],
    ['sessions', '50000', { packs: { by: 'demand', sessions: 50_000 } }],
    ['sessions', '0', { packs: { by: 'demand', sessions: 0 } }],
    ['pack-6m', '2', { packs: { by: 'hand', quantities: { ...NO_PACKS, 'pack-6m': 2 } } }],
    ['term', '八', { contract: { start: TODAY, termYears: 8 } }],
    ['on', '2027-11-22', { on: { year: 2027, month: 11, day: 22 } }],
  ])('%s=%s', (field, text, expected) => {
    expect(read({ [field]: text })).toEqual({ ok: true, selection: { ...DEFAULT, ...expected } });
  });

  test('a demand is ignored where a pack is given', () => {
    expect(read({ sessions: 'abc', 'pack-120k': '0' })).toEqual({ ok: true, selection: DEFAULT });
  });

  test('where the headcount is not known, there is none', () => {
    const reading = read({});
    expect(reading.ok && 'headcount' in reading.selection).toBe(false);
  });

  test('the fields of another mode do not count', () => {
    expect(read({ years: '9', industry: 'bank' })).toEqual({ ok: true, selection: DEFAULT });
  });
});

describe('no selection until every wrong field is mended', () => {
  test.each<[FieldName, string, tag: string]>([
    ['employees', '', 'empty'],
    ['employees', '-1', 'below-minimum'],
    ['employees', '10000001', 'above-maximum'],
    ['experts', '-1', 'below-minimum'],
    ['experts', '1000001', 'above-maximum'],
    ['tickets', '0.5', 'not-whole'],
    ['tickets', '1000001', 'above-maximum'],
    ['robots', '-1', 'below-minimum'],
    ['robots', '10001', 'above-maximum'],
    ['knowledge', '10001', 'above-maximum'],
    ['pack-120k', '1000001', 'above-maximum'],
    ['pack-360k', '1000001', 'above-maximum'],
    ['pack-960k', '1000001', 'above-maximum'],
    ['pack-6m', '1000001', 'above-maximum'],
    ['sessions', '1000000000001', 'above-maximum'],
    ['headcount', '-1', 'below-minimum'],
    ['headcount', '10000001', 'above-maximum'],
    ['headcount', '5200.5', 'not-whole'],
    ['headcount', '约五千', 'not-a-number'],
    ['headcount', '5000 | 6000', 'several-values'],
    ['cold-start', '2', 'unknown-choice'],
    ['robot-pro', 'yes', 'unknown-choice'],
    ['discount', '0', 'not-over-zero'],
    ['tax', '100.01', 'above-maximum'],
    ['experts', '3 | 4', 'several-values'],
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
    ['pack-360k', '1000000'],
    ['pack-960k', '1000000'],
    ['pack-6m', '1000000'],
    ['sessions', '1000000000000'],
    ['headcount', '10000000'],
    ['term', '8'],
  ])('%s=%s is just within its range', (field, text) => {
    expect(issuesOf({ [field]: text })).toEqual([]);
  });

  test('all of them are named at once, in the form’s order', () => {
    expect(
      issuesOf({
        tax: 'x',
        discount: '0',
        'pack-6m': 'x',
        knowledge: '1,5',
        'cold-start': '0',
        'robot-pro': '2',
        robots: '',
        tickets: '-2',
        experts: '😀',
        employees: '',
        headcount: 'x',
        on: '26-1-1',
        term: '9',
        start: '2026-02-31',
      }),
    ).toEqual([
      'start: no-such-date',
      'term: above-maximum',
      'on: two-digit-year',
      'headcount: not-a-number',
      'employees: empty',
      'experts: not-a-number',
      'tickets: below-minimum',
      'robots: empty',
      'robot-pro: unknown-choice',
      'cold-start: unknown-choice',
      'knowledge: not-a-number',
      'pack-6m: not-a-number',
      'discount: not-over-zero',
      'tax: not-a-number',
    ]);
  });
});
