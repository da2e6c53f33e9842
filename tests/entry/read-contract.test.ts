import { describe, expect, test } from 'vitest';
import type { FieldTexts } from '../../src/entry/field-names';
import type { FieldProblem } from '../../src/entry/field-problem';
import { readAddOn } from '../../src/entry/read-add-on';
import { contractOf } from '../../src/entry/read-contract';
import { readRenewal } from '../../src/entry/read-renewal';
import type { Contract } from '../../src/pricing/calendar/contract-dates';
import { publishedBook } from '../pricing/published-book';

const TODAY = { year: 2026, month: 11, day: 23 };
const MODES = ['add', 'renew'] as const;
type ContractMode = (typeof MODES)[number];

function issuesOf(mode: ContractMode, texts: FieldTexts) {
  const read = mode === 'add' ? readAddOn : readRenewal;
  const reading = read(texts, TODAY, publishedBook);
  return reading.ok ? [] : reading.issues;
}

describe('the contract’s start', () => {
  test.each<[string, FieldProblem]>([
    ['2026-02-31', { tag: 'no-such-date', text: '2026-02-31', lastDay: '2026-02-28', mend: '2026-02-28' }],
    ['26/3/5', { tag: 'two-digit-year', text: '26/3/5', mend: '2026-03-05' }],
    ['2026-03-05 | abc', { tag: 'several-values', values: ['2026-03-05', 'abc'], mend: '2026-03-05' }],
  ])('%j is refused, and what it nearly says is offered', (start, problem) => {
    for (const mode of MODES) expect(issuesOf(mode, { start })).toEqual([{ field: 'start', problem }]);
  });

  test.each<[ContractMode, defaultDay: string]>([
    ['add', '2026-11-23'],
    ['renew', '2025-11-23'],
  ])('in %s, where it says no day, its default is offered: %s', (mode, mend) => {
    const range = { minimum: 2000, maximum: 2099 };
    expect(issuesOf(mode, { start: '' })).toEqual([{ field: 'start', problem: { tag: 'empty', mend } }]);
    expect(issuesOf(mode, { start: '下周' })).toEqual([
      { field: 'start', problem: { tag: 'not-a-date', text: '下周', mend } },
    ]);
    expect(issuesOf(mode, { start: '1999-12-31' })).toEqual([
      { field: 'start', problem: { tag: 'year-out-of-range', text: '1999-12-31', ...range, mend } },
    ]);
    expect(issuesOf(mode, { start: '2100-01-01' })).toEqual([
      { field: 'start', problem: { tag: 'year-out-of-range', text: '2100-01-01', ...range, mend } },
    ]);
  });
});

describe('the contract’s years', () => {
  test.each<[string, FieldProblem]>([
    ['', { tag: 'empty', mend: '1' }],
    ['0', { tag: 'below-minimum', value: '0', minimum: '1', mend: '1' }],
    ['9', { tag: 'above-maximum', value: '9', maximum: '8', mend: '8' }],
    ['1.5', { tag: 'not-whole', value: '1.5', mend: '2' }],
    ['abc', { tag: 'not-a-number', text: 'abc', mend: '1' }],
    ['1 | 2', { tag: 'several-values', values: ['1', '2'], mend: '1' }],
  ])('%j is refused', (term, problem) => {
    for (const mode of MODES) expect(issuesOf(mode, { term })).toEqual([{ field: 'term', problem }]);
  });
});

describe('a refused start or term is one issue, and none at the day that depends on it', () => {
  test.each<[FieldTexts, field: string]>([
    [{ start: '2026-02-31' }, 'start'],
    [{ start: '' }, 'start'],
    [{ term: '0' }, 'term'],
    [{ term: '' }, 'term'],
    // A day that would be wrong for the default contract, too.
    [{ start: 'abc', on: '2000-01-01' }, 'start'],
    [{ start: 'abc', on: '2099-12-31' }, 'start'],
    [{ term: '9', on: '2000-01-01' }, 'term'],
    [{ term: '9', on: '2099-12-31' }, 'term'],
  ])('%j', (texts, field) => {
    for (const mode of MODES) expect(issuesOf(mode, texts).map((issue) => issue.field)).toEqual([field]);
  });

  test('a day that is no day at all is an issue of its own', () => {
    for (const mode of MODES) {
      const issues = issuesOf(mode, { start: '2026-02-31', term: '9', on: '2026-04-31' });
      expect(issues.map(({ field, problem }) => `${field}: ${problem.tag}`)).toEqual([
        'start: no-such-date',
        'term: above-maximum',
        'on: no-such-date',
      ]);
    }
  });
});

describe('a day that says no day', () => {
  test.each(['', ' ', '今天', '2100-01-01', '26-13-1'])('%j offers today in an addition', (on) => {
    expect(issuesOf('add', { on })).toMatchObject([{ field: 'on', problem: { mend: '2026-11-23' } }]);
  });

  test.each(['', ' ', '今天', '2100-01-01', '26-13-1'])('%j offers the expiry date in a renewal', (on) => {
    expect(issuesOf('renew', { start: '2020-01-06', term: '3', on })).toMatchObject([
      { field: 'on', problem: { mend: '2023-01-06' } },
    ]);
  });

  test.each([
    ['2027-02-29', '2027-02-28'],
    ['26年12月1日', '2026-12-01'],
  ])('%j offers what it nearly says: %s', (on, mend) => {
    for (const mode of MODES)
      expect(issuesOf(mode, { on })).toMatchObject([{ field: 'on', problem: { mend } }]);
  });
});

describe('a day before the contract’s start', () => {
  const contract = { start: '2026-06-30', term: '1' };

  test.each(MODES)('is refused in %s, and the start is offered', (mode) => {
    const start = '2026-06-30';
    expect(issuesOf(mode, { ...contract, on: '2026年6月29日' })).toEqual([
      { field: 'on', problem: { tag: 'before-start', day: '2026-06-29', start, mend: start } },
    ]);
    expect(issuesOf(mode, { ...contract, on: '2026-06-30' })).toEqual([]);
  });

  test('is refused where the day is today and nobody typed it', () => {
    expect(issuesOf('add', { start: '2026-11-24' })).toEqual([
      {
        field: 'on',
        problem: { tag: 'before-start', day: '2026-11-23', start: '2026-11-24', mend: '2026-11-24' },
      },
    ]);
    expect(issuesOf('renew', { start: '2026-11-24' })).toEqual([]);
  });
});

describe('an addition on the day of expiry or later', () => {
  test.each<[start: string, term: string, day: string, expiry: string, dayBefore: string]>([
    ['2026-06-30', '1', '2027-06-30', '2027-06-30', '2027-06-29'],
    ['2026-06-30', '1', '2027-07-01', '2027-06-30', '2027-06-29'],
    ['2025-01-01', '1', '2026-01-01', '2026-01-01', '2025-12-31'],
    ['2024-02-29', '1', '2025-02-28', '2025-02-28', '2025-02-27'],
    ['2024-02-29', '4', '2028-02-29', '2028-02-29', '2028-02-28'],
    ['2024-03-01', '4', '2028-03-01', '2028-03-01', '2028-02-29'],
    ['2020-01-06', '3', '2023-01-06', '2023-01-06', '2023-01-05'],
  ])('%s + %s years, on %s: refused, %s is its end and %s its last day', (start, term, on, expiry, mend) => {
    expect(issuesOf('add', { start, term, on })).toEqual([
      { field: 'on', problem: { tag: 'not-before-expiry', day: on, expiry, mend } },
    ]);
    expect(issuesOf('add', { start, term, on: mend })).toEqual([]);
  });

  test.each([
    ['2024-01-31', '2025-04-30', '2025-01-31', '2025-01-30', '2025-04-30'],
    ['2024-01-31', '2026-11-20', '2025-01-31', '2025-01-30', '2025-04-30'],
    ['2026-06-30', '2099-12-31', '2027-06-30', '2027-06-29', '2027-09-30'],
  ])(
    'of a contract from %s, on %s: the day of reclaim is named, too, as no renewal is possible any more',
    (start, on, expiry, mend, reclaimed) => {
      expect(issuesOf('add', { start, on })).toEqual([
        { field: 'on', problem: { tag: 'not-before-expiry', day: on, expiry, reclaimed, mend } },
      ]);
    },
  );

  test.each([
    ['2024-01-31', '2025-04-29', undefined],
    ['2024-01-31', '2025-04-30', '2025-04-30'],
    ['2024-01-31', '2026-11-20', '2025-04-30'],
  ])(
    'of a contract from %s, on %s: the day of reclaim is named once it is past, %s',
    (start, on, reclaimed) => {
      expect(issuesOf('add', { start, on })).toEqual([
        {
          field: 'on',
          problem: {
            tag: 'not-before-expiry',
            day: on,
            expiry: '2025-01-31',
            ...(reclaimed && { reclaimed }),
            mend: '2025-01-30',
          },
        },
      ]);
    },
  );

  test('is refused where the day is today and nobody typed it', () => {
    expect(issuesOf('add', { start: '2025-11-23' })).toEqual([
      {
        field: 'on',
        problem: {
          tag: 'not-before-expiry',
          day: '2026-11-23',
          expiry: '2026-11-23',
          mend: '2026-11-22',
        },
      },
    ]);
    expect(issuesOf('add', { start: '2025-11-24' })).toEqual([]);
  });
});

describe('a renewal on the day of reclaim or later', () => {
  test.each<[start: string, term: string, day: string, reclaim: string, dayBefore: string]>([
    ['2021-06-01', '1', '2022-09-01', '2022-09-01', '2022-08-31'],
    ['2021-06-01', '1', '2022-09-02', '2022-09-01', '2022-08-31'],
    ['2021-06-01', '1', '2099-12-31', '2022-09-01', '2022-08-31'],
    // Three months after 30 November is the end of February.
    ['2023-11-30', '1', '2025-02-28', '2025-02-28', '2025-02-27'],
    ['2022-11-30', '1', '2024-02-29', '2024-02-29', '2024-02-28'],
    // Expired on 28 February: reclaim counts from there.
    ['2024-02-29', '1', '2025-05-28', '2025-05-28', '2025-05-27'],
    ['2020-10-01', '3', '2024-01-01', '2024-01-01', '2023-12-31'],
  ])('%s + %s years, on %s: refused, %s is reclaim and %s the last day', (start, term, on, reclaim, mend) => {
    expect(issuesOf('renew', { start, term, on })).toEqual([
      { field: 'on', problem: { tag: 'not-before-reclaim', day: on, reclaim, mend } },
    ]);
    expect(issuesOf('renew', { start, term, on: mend })).toEqual([]);
  });

  test.each(['2021-06-01', '2022-05-31', '2022-06-01', '2022-06-02', '2022-08-01'])(
    'on %s, before reclaim, a contract to 2022-06-01 can be renewed',
    (on) => {
      expect(issuesOf('renew', { start: '2021-06-01', on })).toEqual([]);
    },
  );

  test('can not come about by itself: a contract long over is renewed on its expiry date', () => {
    expect(issuesOf('renew', { start: '2000-01-01' })).toEqual([]);
  });
});

describe('a contract that ends after 2099, the last year that can be typed', () => {
  const contract = { start: '2099-01-01', term: '8' };

  test('can be added to and renewed until then', () => {
    expect(issuesOf('add', { ...contract, on: '2099-12-31' })).toEqual([]);
    expect(issuesOf('renew', { ...contract, on: '2099-12-31' })).toEqual([]);
    expect(issuesOf('renew', contract)).toEqual([]);
  });

  test.each(['', 'abc', '2100-01-05', '2107-01-01'])(
    'the mend of a renewal’s day %j is one that the field takes',
    (on) => {
      const [issue] = issuesOf('renew', { ...contract, on });
      const mend = issue?.problem.mend ?? '';
      expect(issuesOf('renew', { ...contract, ...(mend !== '' && { on: mend }) })).toEqual([]);
    },
  );
});

describe('the contract that the texts say', () => {
  test.each<[ContractMode, FieldTexts, Contract]>([
    ['add', {}, { start: TODAY, termYears: 1 }],
    ['renew', {}, { start: { year: 2025, month: 11, day: 23 }, termYears: 1 }],
    ['add', { start: '2020年1月6日', term: '三' }, { start: { year: 2020, month: 1, day: 6 }, termYears: 3 }],
    // Whatever else is wrong in the form.
    ['add', { on: 'abc', employees: '' }, { start: TODAY, termYears: 1 }],
    [
      'renew',
      { start: '2021-06-01', on: '2030-01-01', years: '9' },
      { start: { year: 2021, month: 6, day: 1 }, termYears: 1 },
    ],
  ])('in %s, of %j', (mode, texts, contract) => {
    expect(contractOf(mode, texts, TODAY, publishedBook)).toEqual(contract);
  });

  test.each<[FieldTexts]>([[{ start: '2026-02-31' }], [{ start: '' }], [{ term: '9' }], [{ term: '1.5' }]])(
    'is none where %j is refused',
    (texts) => {
      for (const mode of MODES) expect(contractOf(mode, texts, TODAY, publishedBook)).toBeUndefined();
    },
  );
});
