import { describe, expect, test } from 'vitest';
import {
  ceiling,
  isLess,
  isWholeFen,
  over,
  plus,
  times,
  toFen,
  toFenPrecision,
  toText,
  whole,
} from '../../../src/pricing/formula/rational';

const third = over(whole('1'), whole('3'));
const half = over(whole('1'), whole('2'));

describe('exact fractions', () => {
  test('fractions of different denominators add up', () => {
    expect(toText(plus(over(whole('1'), whole('4')), half))).toBe('0.75');
    expect(toText(plus(third, over(whole('2'), whole('3'))))).toBe('1');
  });

  test('a third times three is one, with nothing lost', () => {
    expect(toText(times(third, whole('3')))).toBe('1');
  });

  test('comparison does not round', () => {
    expect(isLess(third, half)).toBe(true);
    expect(isLess(half, third)).toBe(false);
    expect(isLess(half, half)).toBe(false);
  });

  test.each([
    ['5200', '1000', '6'],
    ['6000', '1000', '6'],
    ['6001', '1000', '7'],
    ['0', '1000', '0'],
  ])('%s/%s goes up to %s', (dividend, divisor, expected) => {
    expect(toText(ceiling(over(whole(dividend), whole(divisor))))).toBe(expected);
  });

  test.each([
    ['0.004', '0'],
    ['0.005', '0.01'],
    ['2.675', '2.68'],
    ['1.005', '1.01'],
    ['33.335', '33.34'],
  ])('%s is %s to the fen, where floating point often errs', (exact, rounded) => {
    expect(toText(toFenPrecision(whole(exact)))).toBe(rounded);
  });

  test('large and small values are written without an exponent', () => {
    expect(toText(whole('1000000000000000000000000'))).toBe('1000000000000000000000000');
    expect(toText(whole('0.0000000001'))).toBe('0.0000000001');
  });

  test('16 digits are taken over as they are, which a double is not able to', () => {
    expect(toText(whole('9007199254740993'))).toBe('9007199254740993');
    expect(toText(whole('90071992547409.93'))).toBe('90071992547409.93');
  });

  test('a product of the longest has all of its 29 digits', () => {
    const longest = whole('1000000000000.01');
    expect(toText(times(longest, longest))).toBe('1000000000000020000000000.0001');
  });

  test.each([
    ['1', true],
    ['0.5', true],
    ['0.01', true],
    ['0.005', false],
  ])('%s yuan has no part of a fen: %s', (yuan, isWhole) => {
    expect(isWholeFen(whole(yuan))).toBe(isWhole);
  });

  test('a third of a yuan is 33 fen, two thirds 67', () => {
    expect(toFen(third)).toBe(33n);
    expect(toFen(plus(third, third))).toBe(67n);
    expect(isWholeFen(third)).toBe(false);
  });
});
