import { describe, expect, test } from 'vitest';
import { divideHalfUp, fenToYuan, sumFen, toHundredths, yuanToFen } from '../../src/pricing/fen';

describe('yuan as fen', () => {
  test.each([
    ['0', 0n],
    ['0.01', 1n],
    ['0.1', 10n],
    ['0.10', 10n],
    ['1', 100n],
    ['15000', 1_500_000n],
    ['15000.5', 1_500_050n],
    ['15000.50', 1_500_050n],
    ['99030000000.07', 9_903_000_000_007n],
  ])('%s yuan are %s fen', (yuan, fen) => {
    expect(yuanToFen(yuan)).toBe(fen);
  });

  test('hundredths of a percent are read in the same way', () => {
    expect(toHundredths('83.33')).toBe(8333n);
  });
});

describe('fen as yuan, always with two decimals', () => {
  test.each([
    [0n, '0.00'],
    [1n, '0.01'],
    [10n, '0.10'],
    [99n, '0.99'],
    [100n, '1.00'],
    [42_028_000n, '420280.00'],
    [-1n, '-0.01'],
    [-12_345n, '-123.45'],
    // Past what a floating-point number holds exactly.
    [9_007_199_254_740_993n, '90071992547409.93'],
  ])('%s fen are %s yuan', (fen, yuan) => {
    expect(fenToYuan(fen)).toBe(yuan);
  });
});

describe('the sum of amounts', () => {
  test('nothing adds up to nothing', () => {
    expect(sumFen([])).toBe(0n);
  });

  test('0.1 + 0.2 is 0.3 and not 0.30000000000000004', () => {
    expect(sumFen([10n, 20n])).toBe(30n);
  });
});

describe('division, half up to the fen', () => {
  test.each([
    [0n, 3n, 0n],
    [100n, 3n, 33n],
    [200n, 3n, 67n],
    [1n, 2n, 1n],
    [3n, 2n, 2n],
    [5n, 2n, 3n],
    [4n, 2n, 2n],
    [249n, 100n, 2n],
    [250n, 100n, 3n],
    [251n, 100n, 3n],
  ])('%s fen by %s are %s', (amount, divisor, expected) => {
    expect(divideHalfUp(amount, divisor)).toBe(expected);
  });
});
