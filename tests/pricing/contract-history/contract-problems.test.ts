import { describe, expect, test } from 'vitest';
import type {
  ContractChange,
  ContractHistory,
  ContractItem,
} from '../../../src/pricing/contract-history/contract-history';
import {
  contractLimits,
  contractProblems,
  yearsLimits,
} from '../../../src/pricing/contract-history/contract-problems';
import { date } from '../iso-date';
import { bareList, listOf2027 } from '../other-books';
import { publishedBook } from '../published-book';
import { addition, LEAST, NOTHING, renewal } from './any-contract';

const history = (...changes: ContractChange[]): ContractHistory => ({
  start: date('2025-01-31'),
  years: 1,
  quantities: LEAST,
  changes,
});

/** Each problem by its place and kind. */
const kinds = (contract: ContractHistory) =>
  contractProblems(contract, publishedBook).map(({ at, tag }) => `${at}: ${tag}`);

describe('days of changes', () => {
  test.each<[about: string, changes: ContractChange[]]>([
    ['on the first day', [addition('2025-01-31', 1)]],
    ['on the last day of service', [addition('2026-01-30', 1)]],
    ['twice on a day', [addition('2025-03-01', 1), addition('2025-03-01', 1)]],
    ['renewed on the first day', [renewal('2025-01-31', 1)]],
    ['renewed on the last day before everything is reclaimed', [renewal('2026-04-29', 1)]],
    ['added on the last day of the second term', [renewal('2026-01-01', 2), addition('2028-01-30', 1)]],
    ['renewed twice', [renewal('2026-04-29', 1), renewal('2027-04-29', 1)]],
  ])('that are possible: %s', (_, changes) => {
    expect(contractProblems(history(...changes), publishedBook)).toEqual([]);
  });

  test.each<[about: string, changes: ContractChange[], problem: object]>([
    [
      'added on the day of expiry',
      [addition('2026-01-31', 1)],
      { at: 0, tag: 'not-before-expiry', day: date('2026-01-31'), expiry: date('2026-01-31') },
    ],
    [
      'added on the expiry of the second term',
      [renewal('2026-01-01', 2), addition('2028-01-31', 1)],
      { at: 1, tag: 'not-before-expiry', day: date('2028-01-31'), expiry: date('2028-01-31') },
    ],
    [
      'renewed on the day of reclaim',
      [renewal('2026-04-30', 1)],
      { at: 0, tag: 'not-before-reclaim', day: date('2026-04-30'), reclaim: date('2026-04-30') },
    ],
    [
      'the day before the start',
      [addition('2025-01-30', 1)],
      { at: 0, tag: 'before-start', day: date('2025-01-30'), start: date('2025-01-31') },
    ],
    [
      'a day before the change before',
      [addition('2025-03-02', 1), addition('2025-03-01', 1)],
      { at: 1, tag: 'out-of-order', day: date('2025-03-01'), previous: date('2025-03-02') },
    ],
  ])('that are not: %s', (_, changes, problem) => {
    expect(contractProblems(history(...changes), publishedBook)).toEqual([problem]);
  });

  test('are held against one another only as far as the days before are good', () => {
    const tooLate = addition('2099-01-01', 1);
    expect(kinds(history(tooLate, tooLate))).toEqual(['0: not-before-expiry']);
    expect(kinds(history(addition('2025-02-30', 1), tooLate))).toEqual(['0: no-such-day']);
    expect(kinds({ ...history(tooLate), start: date('2025-02-30') })).toEqual(['purchase: no-such-day']);
  });

  test('are held against one another only as far as the terms before are good', () => {
    const tooLate = addition('2099-01-01', 1);
    expect(kinds({ ...history(tooLate), years: 9 })).toEqual(['purchase: term-out-of-range']);
    expect(kinds(history(renewal('2025-06-01', 9), tooLate))).toEqual(['0: term-out-of-range']);
    expect(kinds(history(renewal('2025-06-01', 8), tooLate))).toEqual(['1: not-before-expiry']);
  });
});

describe('quantities', () => {
  test('of an addition need no minimum, but one of them', () => {
    expect(kinds(history(addition('2025-03-01', 1)))).toEqual([]);
    expect(kinds(history(addition('2025-03-01', 0)))).toEqual(['0: nothing-added']);
    const onlyPacks = { ...NOTHING, sessionsInPacks: 120_000 };
    expect(kinds(history({ kind: 'addition', on: date('2025-03-01'), added: onlyPacks }))).toEqual([]);
  });

  test('of a renewal need those of a purchase', () => {
    expect(kinds(history({ ...renewal('2025-03-01', 1), renewed: NOTHING }))).toEqual([
      '0: below-minimum',
      '0: below-minimum',
      '0: below-minimum',
      '0: below-minimum',
    ]);
  });

  test.each<[item: ContractItem, least: number, most: number]>([
    ['employees', 1000, 10_000_000],
    ['experts', 3, 1_000_000],
    ['tickets', 3, 1_000_000],
    ['robots', 1, 10_000],
    ['knowledge', 0, 10_000],
    // A million of each of the four packs.
    ['sessionsInPacks', 0, 7_440_000_000_000],
  ])('of %s are whole, and from %i to %i', (item, minimum, maximum) => {
    const problems = (value: number) =>
      contractProblems({ ...history(), quantities: { ...LEAST, [item]: value } }, publishedBook);
    expect(problems(minimum)).toEqual([]);
    expect(problems(maximum)).toEqual([]);
    expect(problems(maximum + 1)).toEqual([
      { at: 'purchase', tag: 'above-maximum', item, value: maximum + 1, maximum },
    ]);
    expect(problems(minimum - 1)).toEqual([
      { at: 'purchase', tag: 'below-minimum', item, value: minimum - 1, minimum },
    ]);
    expect(problems(minimum + 0.5)).toEqual([
      { at: 'purchase', tag: 'not-whole', item, value: minimum + 0.5 },
    ]);
  });
});

describe('terms', () => {
  test.each([1, 8])('of %i years are sold', (years) => {
    expect(kinds({ ...history(), years })).toEqual([]);
    expect(kinds(history(renewal('2025-03-01', years)))).toEqual([]);
  });

  test.each([0, 9, 1.5, Number.NaN])('of %d years are not', (years) => {
    const problem = { tag: 'term-out-of-range', years, minimum: 1, maximum: 8 };
    expect(contractProblems({ ...history(), years }, publishedBook)).toEqual([
      { at: 'purchase', ...problem },
    ]);
    expect(contractProblems(history(renewal('2025-03-01', years)), publishedBook)).toEqual([
      { at: 0, ...problem },
    ]);
  });
});

describe('what an older purchase may have had, under a list of other minimums', () => {
  const minimums = (day: string | undefined) =>
    (['employees', 'experts', 'tickets', 'robots', 'knowledge'] as const).map(
      (item) => contractLimits(item, 'new', day === undefined ? undefined : date(day), listOf2027).minimum,
    );

  test('is one of each base service before its first day', () => {
    expect(minimums('2026-12-31')).toEqual([1, 1, 1, 1, 0]);
  });

  test('is what it says from its first day, and on a day that is not known', () => {
    expect(minimums('2027-01-01')).toEqual([2000, 5, 2, 2, 0]);
    expect(minimums(undefined)).toEqual([2000, 5, 2, 2, 0]);
  });

  test('an addition has no minimum under any list', () => {
    expect(contractLimits('experts', 'add', date('2026-12-31'), listOf2027).minimum).toBe(0);
    expect(contractLimits('experts', 'add', date('2027-01-01'), listOf2027).minimum).toBe(0);
  });

  test('is any term of 1 to 8 years before its first day', () => {
    const { minimum, maximum } = yearsLimits(date('2026-12-31'), listOf2027);
    expect([minimum, maximum]).toEqual([1, 8]);
    const now = yearsLimits(date('2027-01-01'), listOf2027);
    expect([now.minimum, now.maximum]).toEqual([listOf2027.term.minimum, listOf2027.term.maximum]);
    expect(yearsLimits(undefined, listOf2027)).toEqual(now);
  });

  test('is a million million sessions in packs, where the list sells none any more', () => {
    const before = date('2000-01-01');
    expect(contractLimits('sessionsInPacks', 'new', before, bareList)).toEqual({
      minimum: 0,
      maximum: 1_000_000_000_000,
      step: 1,
    });
    expect(contractLimits('sessionsInPacks', 'new', undefined, bareList)).toEqual({
      minimum: 0,
      maximum: 0,
      step: 1,
    });
    expect(contractLimits('sessionsInPacks', 'new', before, publishedBook)).toEqual({
      minimum: 0,
      maximum: 7_440_000_000_000,
      step: 120_000,
    });
  });
});
