import { describe, expect, test } from 'vitest';
import type { FieldName, FieldTexts } from '../../src/entry/field-names';
import { readNewPurchase } from '../../src/entry/read-new-purchase';
import type { NewPurchaseSelection } from '../../src/pricing/selection';
import { publishedBook } from '../pricing/published-book';

const NO_PACKS = { 'pack-120k': 0, 'pack-360k': 0, 'pack-960k': 0, 'pack-6m': 0 };

const DEFAULT: NewPurchaseSelection = {
  mode: 'new',
  employees: 1000,
  experts: 3,
  tickets: 3,
  robots: 1,
  knowledge: 0,
  packs: { by: 'hand', quantities: NO_PACKS },
  years: 1,
  priceOnRequest: [],
};

const read = (texts: FieldTexts) => readNewPurchase(texts, publishedBook);

function issuesOf(texts: FieldTexts): string[] {
  const reading = read(texts);
  return reading.ok ? [] : reading.issues.map(({ field, problem }) => `${field}: ${problem.tag}`);
}

describe('a selection from texts', () => {
  test('nothing given is the minimum of each required item for one year', () => {
    expect(read({})).toEqual({ ok: true, selection: DEFAULT });
  });

  test.each<[FieldName, string, Partial<NewPurchaseSelection>]>([
    ['employees', '6000', { employees: 6000 }],
    ['experts', '5', { experts: 5 }],
    ['tickets', '7', { tickets: 7 }],
    ['robots', '2', { robots: 2 }],
    ['knowledge', '1', { knowledge: 1 }],
    ['years', '8', { years: 8 }],
    ['industry', 'university', { industry: 'university' }],
    ['cold-start', '1', { priceOnRequest: ['cold-start'] }],
    ['robot-pro', '1', { priceOnRequest: ['robot-pro'] }],
    ['start', '2024-02-29', { start: { year: 2024, month: 2, day: 29 } }],
    ['discount', '8.5折', { discountPercent: '85' }],
    ['discount', '100', { discountPercent: '100' }],
    ['tax', '0', { taxRatePercent: '0' }],
    ['sessions', '500000', { packs: { by: 'demand', sessions: 500_000 } }],
    ['sessions', '0', { packs: { by: 'demand', sessions: 0 } }],
    ['pack-6m', '2', { packs: { by: 'hand', quantities: { ...NO_PACKS, 'pack-6m': 2 } } }],
  ])('%s=%s', (field, text, expected) => {
    expect(read({ [field]: text })).toEqual({ ok: true, selection: { ...DEFAULT, ...expected } });
  });

  test('a demand is ignored where a pack is given, even one of 0, and even where the demand is wrong', () => {
    const byHand = { ok: true, selection: DEFAULT };
    expect(read({ sessions: '500000', 'pack-120k': '0' })).toEqual(byHand);
    expect(read({ sessions: 'abc', 'pack-120k': '0' })).toEqual(byHand);
  });
});

describe('no selection until every wrong field is mended', () => {
  test.each<[FieldName, string, tag: string]>([
    ['employees', '', 'empty'],
    ['employees', '999', 'below-minimum'],
    ['employees', '10000001', 'above-maximum'],
    ['experts', '2', 'below-minimum'],
    ['experts', '1000001', 'above-maximum'],
    ['tickets', '2', 'below-minimum'],
    ['tickets', '1000001', 'above-maximum'],
    ['robots', '0', 'below-minimum'],
    ['robots', '10001', 'above-maximum'],
    ['knowledge', '-1', 'below-minimum'],
    ['knowledge', '10001', 'above-maximum'],
    ['pack-120k', '1000001', 'above-maximum'],
    ['pack-360k', '1000001', 'above-maximum'],
    ['pack-960k', '1000001', 'above-maximum'],
    ['pack-6m', '1000001', 'above-maximum'],
    ['pack-6m', '', 'empty'],
    ['sessions', '1000000000001', 'above-maximum'],
    ['sessions', '-1', 'below-minimum'],
    ['sessions', '0.5', 'not-whole'],
    ['years', '0', 'below-minimum'],
    ['years', '9', 'above-maximum'],
    ['years', '1.5', 'not-whole'],
    ['industry', 'finance', 'unknown-choice'],
    ['cold-start', '2', 'unknown-choice'],
    ['robot-pro', 'yes', 'unknown-choice'],
    ['start', '2026-02-31', 'no-such-date'],
    ['discount', '0', 'not-over-zero'],
    ['discount', '100.01', 'above-maximum'],
    ['tax', '100.01', 'above-maximum'],
    ['experts', '3 | 4', 'several-values'],
    ['tax', '6 | 6', 'several-values'],
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
    ['years', '8'],
    ['discount', '0.01'],
    ['discount', '100'],
    ['tax', '100'],
  ])('%s=%s is just within its range', (field, text) => {
    expect(issuesOf({ [field]: text })).toEqual([]);
  });

  test('all of them are named at once, in the form’s order', () => {
    expect(
      issuesOf({
        tax: 'x',
        discount: '0',
        start: '26-1-1',
        years: '9',
        sessions: '1e9',
        knowledge: '1,5',
        'cold-start': '0',
        industry: '',
        robots: '',
        tickets: '2',
        experts: '😀',
        employees: '1',
      }),
    ).toEqual([
      'employees: below-minimum',
      'experts: not-a-number',
      'tickets: below-minimum',
      'robots: empty',
      'industry: unknown-choice',
      'cold-start: unknown-choice',
      'knowledge: not-a-number',
      'sessions: not-a-number',
      'years: above-maximum',
      'start: two-digit-year',
      'discount: not-over-zero',
      'tax: not-a-number',
    ]);
  });
});

test('the fields of another mode do not count', () => {
  expect(read({ term: '9', on: '2026-02-31', headcount: '-1' })).toEqual({ ok: true, selection: DEFAULT });
});
