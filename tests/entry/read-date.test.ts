import { describe, expect, test } from 'vitest';
import type { FieldProblem } from '../../src/entry/field-problem';
import { readDate } from '../../src/entry/read-date';

const MARCH_5 = { year: 2026, month: 3, day: 5 };

describe('a day as it is written in China', () => {
  test.each([
    '2026-03-05',
    '2026-3-5',
    '2026/3/5',
    '2026/03/05',
    '2026.3.5',
    '2026年3月5日',
    '2026年3月5',
    '20260305',
    '2026 年 3 月 5 日',
    '２０２６／３／５',
    '２０２６年３月５日',
    '2026－03－05',
    '2026．3．5',
    ' 2026-03-05 ',
    '\u30002026-03-05\n',
  ])('%j is 5 March 2026', (text) => {
    expect(readDate(text)).toEqual({ ok: true, value: MARCH_5 });
  });

  test.each([
    ['2000-01-01', 2000, 1, 1],
    ['2099-12-31', 2099, 12, 31],
    ['2024-02-29', 2024, 2, 29],
    ['2000-02-29', 2000, 2, 29],
    ['2026-01-31', 2026, 1, 31],
  ])('%s exists', (text, year, month, day) => {
    expect(readDate(text)).toEqual({ ok: true, value: { year, month, day } });
  });
});

describe('refused', () => {
  test.each<[string, FieldProblem]>([
    ['', { tag: 'empty', mend: '' }],
    ['\u3000', { tag: 'empty', mend: '' }],
    // Days that do not exist: the month's last day is offered.
    ['2026-02-31', { tag: 'no-such-date', text: '2026-02-31', lastDay: '2026-02-28', mend: '2026-02-28' }],
    ['2026-02-29', { tag: 'no-such-date', text: '2026-02-29', lastDay: '2026-02-28', mend: '2026-02-28' }],
    ['2024/2/30', { tag: 'no-such-date', text: '2024/2/30', lastDay: '2024-02-29', mend: '2024-02-29' }],
    ['2026-04-31', { tag: 'no-such-date', text: '2026-04-31', lastDay: '2026-04-30', mend: '2026-04-30' }],
    ['2026-01-32', { tag: 'no-such-date', text: '2026-01-32', lastDay: '2026-01-31', mend: '2026-01-31' }],
    // Two digits do not say the century.
    ['26-3-5', { tag: 'two-digit-year', text: '26-3-5', mend: '2026-03-05' }],
    ['26年3月5日', { tag: 'two-digit-year', text: '26年3月5日', mend: '2026-03-05' }],
    ['99/12/31', { tag: 'two-digit-year', text: '99/12/31', mend: '2099-12-31' }],
    // Out of range.
    ['1999-12-31', { tag: 'year-out-of-range', text: '1999-12-31', minimum: 2000, maximum: 2099, mend: '' }],
    ['2100-01-01', { tag: 'year-out-of-range', text: '2100-01-01', minimum: 2000, maximum: 2099, mend: '' }],
    ['0026-03-05', { tag: 'year-out-of-range', text: '0026-03-05', minimum: 2000, maximum: 2099, mend: '' }],
    [
      '2026-03-05 | 2026-03-06',
      {
        tag: 'several-values',
        values: ['2026-03-05', '2026-03-06'],
        mend: '2026-03-05',
      },
    ],
    ['开始\t2026/3/6', { tag: 'several-values', values: ['开始', '2026/3/6'], mend: '2026-03-06' }],
    ['a | b', { tag: 'several-values', values: ['a', 'b'], mend: '' }],
  ])('%j', (text, problem) => {
    expect(readDate(text)).toEqual({ ok: false, problem });
  });

  test.each([
    'abc',
    '2026',
    '2026-03',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-3/5',
    '2026-03-05T00:00:00Z',
    '2026-03-05 00:00',
    '5/3/2026',
    '12026-03-05',
    '+2026-03-05',
    '-2026-03-05',
    '2026 - 3 - 5',
    '2026-03-005',
    '٢٠٢٦-٠٣-٠٥',
    '今天',
    '46086',
    '😀',
  ])('%j is no date', (text) => {
    expect(readDate(text)).toEqual({ ok: false, problem: { tag: 'not-a-date', text, mend: '' } });
  });

  test('the mend of a two-digit year is a day that exists: 26-2-31 once offered 2026-02-31', () => {
    expect(readDate('26-2-31')).toMatchObject({ problem: { tag: 'two-digit-year', mend: '2026-02-28' } });
    expect(readDate('26-13-1')).toMatchObject({ problem: { tag: 'two-digit-year', mend: '' } });
  });
});
