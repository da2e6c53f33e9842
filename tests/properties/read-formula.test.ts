import { describe, expect, test } from 'vitest';
import { fraction, fromDecimal } from './exact-fraction';
import { readFormula } from './read-formula';

describe('the reader that the other properties rest on', () => {
  test.each([
    ['(6000/1000×10000 + 3×3000 + 3×1880 + 128000)×2 + 15000', '420280'],
    ['2 + 3×4', '14'],
    ['(2 + 3)×4', '20'],
    ['24/2/3', '4'],
    ['24/(2×3)', '4'],
    ['5640×83.33%', '4699.812'],
    ['⌈5200/1000⌉×1000', '6000'],
    ['⌈6000/1000⌉×1000', '6000'],
    ['2×min(3000/10×6, 3000)', '3600'],
    ['2×min(3000/10×11, 3000)', '6000'],
    ['min(3, 2, 1)', '1'],
    ['100/3×3', '100'],
  ])('%s = %s', (text, value) => {
    expect(readFormula(text)).toEqual(fromDecimal(value));
  });

  test('a third stays a third', () => {
    expect(readFormula('100/3')).toEqual(fraction(100n, 3n));
  });

  test.each(['', '2 +', '(2', '2)', '2 3x', 'min(1', '⌈2', '1e9', '2×-3', '1/0'])(
    '%j is no formula',
    (text) => {
      expect(() => readFormula(text)).toThrow();
    },
  );
});
