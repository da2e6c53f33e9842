import { describe, expect, test } from 'vitest';
import type { FieldProblem } from '../../src/entry/field-problem';
import { readQuantity, splitValues } from '../../src/entry/read-quantity';
import type { Limits } from '../../src/pricing/limits';

const EMPLOYEES: Limits = { minimum: 1000, maximum: 10_000_000, step: 1000 };
const SEATS: Limits = { minimum: 3, maximum: 1_000_000, step: 1 };
const ROBOTS: Limits = { minimum: 1, maximum: 10_000, step: 1 };
const EXTRAS: Limits = { minimum: 0, maximum: 10_000, step: 1 };
const TERM: Limits = { minimum: 1, maximum: 8, step: 1 };

describe('accepted', () => {
  test.each<[string, Limits, number]>([
    ['1000', EMPLOYEES, 1000],
    ['1001', EMPLOYEES, 1001],
    ['5200', EMPLOYEES, 5200],
    ['10000000', EMPLOYEES, 10_000_000],
    ['1千万', EMPLOYEES, 10_000_000],
    ['６，０００ 人', EMPLOYEES, 6000],
    [' 6000\n', EMPLOYEES, 6000],
    ['\t6000\t', EMPLOYEES, 6000],
    ['3', SEATS, 3],
    ['4', SEATS, 4],
    ['3.0', SEATS, 3],
    ['100万', SEATS, 1_000_000],
    ['1', ROBOTS, 1],
    ['2', ROBOTS, 2],
    ['10000', ROBOTS, 10_000],
    ['0', EXTRAS, 0],
    ['-0', EXTRAS, 0],
    ['八', TERM, 8],
    ['2年', TERM, 2],
  ])('%j within %o is %i', (text, limits, value) => {
    expect(readQuantity(text, limits)).toEqual({ ok: true, value });
  });
});

describe('refused, with one reason and one mend', () => {
  test.each<[string, Limits, FieldProblem]>([
    ['', SEATS, { tag: 'empty', mend: '3' }],
    [' \u3000', SEATS, { tag: 'empty', mend: '3' }],
    ['abc', SEATS, { tag: 'not-a-number', text: 'abc', mend: '3' }],
    ['1e9', SEATS, { tag: 'not-a-number', text: '1e9', mend: '3' }],
    ['6,000,', EMPLOYEES, { tag: 'not-a-number', text: '6,000,', mend: '6000' }],
    ['6000，', EMPLOYEES, { tag: 'not-a-number', text: '6000，', mend: '6000' }],
    ['①', SEATS, { tag: 'not-a-number', text: '①', mend: '3' }],
    ['😀', SEATS, { tag: 'not-a-number', text: '😀', mend: '3' }],
    ['6.000', EMPLOYEES, { tag: 'not-a-number', text: '6.000', mend: '1000' }],
    // Below: one under each minimum.
    ['999', EMPLOYEES, { tag: 'below-minimum', value: '999', minimum: '1000', mend: '1000' }],
    ['2', SEATS, { tag: 'below-minimum', value: '2', minimum: '3', mend: '3' }],
    ['0', ROBOTS, { tag: 'below-minimum', value: '0', minimum: '1', mend: '1' }],
    ['-1', EXTRAS, { tag: 'below-minimum', value: '-1', minimum: '0', mend: '0' }],
    ['0', TERM, { tag: 'below-minimum', value: '0', minimum: '1', mend: '1' }],
    ['-5', SEATS, { tag: 'below-minimum', value: '-5', minimum: '3', mend: '3' }],
    ['2.5', SEATS, { tag: 'below-minimum', value: '2.5', minimum: '3', mend: '3' }],
    // Above: one over each maximum.
    [
      '10000001',
      EMPLOYEES,
      { tag: 'above-maximum', value: '10000001', maximum: '10000000', mend: '10000000' },
    ],
    ['1000001', SEATS, { tag: 'above-maximum', value: '1000001', maximum: '1000000', mend: '1000000' }],
    ['10001', ROBOTS, { tag: 'above-maximum', value: '10001', maximum: '10000', mend: '10000' }],
    ['9', TERM, { tag: 'above-maximum', value: '9', maximum: '8', mend: '8' }],
    // A part of one: up to the next whole, as nobody can buy half a seat.
    ['3.5', SEATS, { tag: 'not-whole', value: '3.5', mend: '4' }],
    ['1000.01', EMPLOYEES, { tag: 'not-whole', value: '1000.01', mend: '1001' }],
    ['1.23456万', EMPLOYEES, { tag: 'not-whole', value: '12345.6', mend: '12346' }],
    ['0.5', EXTRAS, { tag: 'not-whole', value: '0.5', mend: '1' }],
    ['999999.5', SEATS, { tag: 'not-whole', value: '999999.5', mend: '1000000' }],
  ])('%j within %o', (text, limits, problem) => {
    expect(readQuantity(text, limits)).toEqual({ ok: false, problem });
  });
});

describe('several values at once', () => {
  test.each<[string, Limits, readonly string[], mend: string]>([
    ['6000\t3\t3', EMPLOYEES, ['6000', '3', '3'], '6000'],
    ['3 | 5', SEATS, ['3', '5'], '3'],
    ['3 | 3', SEATS, ['3', '3'], '3'],
    ['员工数\t5,200 人', EMPLOYEES, ['员工数', '5,200 人'], '5200'],
    ['1\r\n4\r\n', SEATS, ['1', '4'], '4'],
    ['a|b', SEATS, ['a', 'b'], '3'],
    ['1万 | 2', ROBOTS, ['1万', '2'], '10000'],
  ])('%j is refused and its first value that would do is offered', (text, limits, values, mend) => {
    expect(readQuantity(text, limits)).toEqual({
      ok: false,
      problem: { tag: 'several-values', values, mend },
    });
  });

  test('empty cells are no values', () => {
    expect(splitValues('\t6000\t\t3\n')).toEqual(['6000', '3']);
    expect(splitValues(' | ')).toEqual([]);
  });
});

describe('the mend of a text that holds a number among words', () => {
  test.each<[string, Limits, mend: string]>([
    ['约 6000 人左右', EMPLOYEES, '6000'],
    ['约６，０００人左右', EMPLOYEES, '6000'],
    ['大约1.2万人', EMPLOYEES, '12000'],
    ['6000😀', EMPLOYEES, '6000'],
    // Words that hold two numbers, or one that would not do: the least that is sold.
    ['5到8席', SEATS, '3'],
    ['7e1', SEATS, '3'],
    ['约 500 人', EMPLOYEES, '1000'],
    ['6,00 人', EMPLOYEES, '1000'],
  ])('%j: %s', (text, limits, mend) => {
    expect(readQuantity(text, limits)).toEqual({
      ok: false,
      problem: { tag: 'not-a-number', text, mend },
    });
  });

  test('is never a number cut short: "约 1 万席" offers 10000, not 1, and "约3十席" 30, not 3', () => {
    expect(readQuantity('约 1 万席', SEATS)).toMatchObject({ problem: { mend: '10000' } });
    expect(readQuantity('约3十席', SEATS)).toMatchObject({ problem: { mend: '30' } });
  });

  test.each([
    ['一万二', EMPLOYEES, '12000'],
    ['两万五人', EMPLOYEES, '25000'],
    ['1万2', EMPLOYEES, '12000'],
    ['三百五', SEATS, '350'],
    ['三千六', EMPLOYEES, '3600'],
    // Said whole, out of range, or no number with it either.
    ['一万零二', EMPLOYEES, undefined],
    ['一百二', EMPLOYEES, '1000'],
    ['一万多', EMPLOYEES, '1000'],
  ])(
    'is what a spoken number leaves unsaid: %s offers %s, once it offered the least',
    (text, limits, mend) => {
      const reading = readQuantity(text, limits);
      expect(reading.ok ? undefined : reading.problem.mend).toBe(mend);
    },
  );
});
