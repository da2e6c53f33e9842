import { describe, expect, test } from 'vitest';
import type { FieldProblem } from '../../src/entry/field-problem';
import { readDiscount, readTaxRate } from '../../src/entry/read-percent';
import { answerInTime } from '../proof/answer-in-time';

describe('a discount is percent of the list price paid', () => {
  test.each([
    ['85', '85'],
    ['85%', '85'],
    ['85 %', '85'],
    ['８５％', '85'],
    ['85.00', '85'],
    ['85.5', '85.5'],
    ['83.33%', '83.33'],
    ['0.01', '0.01'],
    ['100', '100'],
    ['100%', '100'],
    // 折: tenths up to ten, hundredths beyond.
    ['85折', '85'],
    ['8.5折', '85'],
    ['8.5 折', '85'],
    ['８．５折', '85'],
    ['8折', '80'],
    ['9.99折', '99.9'],
    ['0.5折', '5'],
    ['八折', '80'],
    ['八五折', '85'],
    ['九五折', '95'],
    ['九九折', '99'],
    ['88.88折', '88.88'],
  ])('%j is %s', (text, value) => {
    expect(readDiscount(text)).toEqual({ ok: true, value });
  });

  test('ten tenths are the full price: 10折 was once read as 10 %', () => {
    expect(readDiscount('10折')).toEqual({ ok: true, value: '100' });
    expect(readDiscount('十折')).toEqual({ ok: true, value: '100' });
  });

  test.each<[string, FieldProblem]>([
    ['', { tag: 'empty', mend: '' }],
    [' ', { tag: 'empty', mend: '' }],
    ['0', { tag: 'not-over-zero', value: '0', mend: '' }],
    ['0折', { tag: 'not-over-zero', value: '0', mend: '' }],
    ['0.00%', { tag: 'not-over-zero', value: '0', mend: '' }],
    ['-5', { tag: 'not-over-zero', value: '-5', mend: '' }],
    ['-0', { tag: 'not-over-zero', value: '0', mend: '' }],
    ['100.01', { tag: 'above-maximum', value: '100.01', maximum: '100', mend: '' }],
    ['1万', { tag: 'above-maximum', value: '10000', maximum: '100', mend: '' }],
    ['101折', { tag: 'above-maximum', value: '101', maximum: '100', mend: '' }],
    ['85.555', { tag: 'too-many-decimals', value: '85.555', mend: '85.56' }],
    ['85.5555', { tag: 'too-many-decimals', value: '85.5555', mend: '85.56' }],
    ['8.5555折', { tag: 'too-many-decimals', value: '85.555', mend: '85.56' }],
    ['0.001', { tag: 'too-many-decimals', value: '0.001', mend: '' }],
    ['1e1', { tag: 'not-a-number', text: '1e1', mend: '' }],
    ['abc', { tag: 'not-a-number', text: 'abc', mend: '' }],
    ['折', { tag: 'not-a-number', text: '折', mend: '' }],
    ['%', { tag: 'not-a-number', text: '%', mend: '' }],
    ['85%%', { tag: 'not-a-number', text: '85%%', mend: '' }],
    ['85%折', { tag: 'not-a-number', text: '85%折', mend: '' }],
    ['半价', { tag: 'not-a-number', text: '半价', mend: '' }],
    ['⑧折', { tag: 'not-a-number', text: '⑧折', mend: '' }],
    ['85 | 90', { tag: 'several-values', values: ['85', '90'], mend: '85' }],
    ['abc\t90%', { tag: 'several-values', values: ['abc', '90%'], mend: '90' }],
    ['abc | x', { tag: 'several-values', values: ['abc', 'x'], mend: '' }],
  ])('%j is refused', (text, problem) => {
    expect(readDiscount(text)).toEqual({ ok: false, problem });
  });

  test.each(['85元', '¥85', '85人', '8.5元折', '85年%'])(
    '%s is no percentage: an amount of money off was once read as a discount',
    (text) => {
      expect(readDiscount(text)).toEqual({ ok: false, problem: { tag: 'not-a-number', text, mend: '' } });
    },
  );
});

describe('a VAT rate', () => {
  test.each([
    ['0', '0'],
    ['-0', '0'],
    ['6', '6'],
    ['6%', '6'],
    ['６％', '6'],
    ['6.000', '6'],
    ['13', '13'],
    ['六', '6'],
    ['6.25', '6.25'],
    ['100', '100'],
  ])('%j is %s', (text, value) => {
    expect(readTaxRate(text)).toEqual({ ok: true, value });
  });

  test.each<[string, FieldProblem]>([
    ['', { tag: 'empty', mend: '' }],
    ['-1', { tag: 'below-minimum', value: '-1', minimum: '0', mend: '' }],
    ['-0.001', { tag: 'below-minimum', value: '-0.001', minimum: '0', mend: '' }],
    ['100.01', { tag: 'above-maximum', value: '100.01', maximum: '100', mend: '' }],
    ['6.255', { tag: 'too-many-decimals', value: '6.255', mend: '6.26' }],
    ['6折', { tag: 'not-a-number', text: '6折', mend: '' }],
    ['6元', { tag: 'not-a-number', text: '6元', mend: '' }],
    ['1e1', { tag: 'not-a-number', text: '1e1', mend: '' }],
    ['6 | 13', { tag: 'several-values', values: ['6', '13'], mend: '6' }],
  ])('%j is refused', (text, problem) => {
    expect(readTaxRate(text)).toEqual({ ok: false, problem });
  });
});

test('20 000 spaces within a percentage are refused within 50 ms: 290 ms once', () => {
  const text = `1${' '.repeat(20_000)}x`;
  expect(answerInTime(() => readTaxRate(text).ok)).toBe(false);
});
