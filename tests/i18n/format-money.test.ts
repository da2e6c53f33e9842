import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatAmount, formatFormulaAmount, formatPrice } from '../../src/i18n/format-money';

describe('amounts', () => {
  test.each([
    [42_028_000n, '¥420,280.00'],
    [0n, '¥0.00'],
    [1n, '¥0.01'],
    [10n, '¥0.10'],
    [100n, '¥1.00'],
    [99_999n, '¥999.99'],
    [100_000n, '¥1,000.00'],
    [33_701_698n, '¥337,016.98'],
    [9_900_000_000_001n, '¥99,000,000,000.01'],
    [9_007_199_254_740_993n, '¥90,071,992,547,409.93'],
    [123_456_789_012_345_678_901n, '¥1,234,567,890,123,456,789.01'],
  ])('%d fen is %s, exact to the fen', (fen, text) => {
    expect(formatAmount(fen)).toBe(text);
  });

  test.each([
    [1_000_000n, '¥10,000'],
    [12_800_000n, '¥128,000'],
    [13_333n, '¥133.33'],
    [8_235n, '¥82.35'],
    [10_050n, '¥100.50'],
    [0n, '¥0'],
  ])('a price of %d fen is %s', (fen, text) => {
    expect(formatPrice(fen)).toBe(text);
  });
});

test('an amount in a formula has no sign of its own', () => {
  expect(formatFormulaAmount(42_028_000n)).toBe('420,280.00');
  expect(formatFormulaAmount(5n)).toBe('0.05');
});

describe.each(['zh-CN', 'en'])('what Intl writes in %s', (language) => {
  const intl = (fewestDecimals: number) =>
    new Intl.NumberFormat(language, {
      style: 'currency',
      currency: 'CNY',
      currencyDisplay: 'narrowSymbol',
      minimumFractionDigits: fewestDecimals,
    });
  const yuan = (fen: bigint) => {
    const sign = fen < 0n ? '-' : '';
    const digits = String(fen).replace('-', '').padStart(3, '0');
    return `${sign}${digits.slice(0, -2)}.${digits.slice(-2)}` as `${number}`;
  };
  const anyFen = fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n });

  test('amounts are written as', () => {
    const written = intl(2);
    fc.assert(
      fc.property(anyFen, (fen) => {
        expect(formatAmount(fen)).toBe(written.format(yuan(fen)));
      }),
    );
  });

  test('prices in whole yuan are written as', () => {
    const written = intl(0);
    fc.assert(
      fc.property(anyFen, (someYuan) => {
        expect(formatPrice(someYuan * 100n)).toBe(written.format(`${someYuan}` as `${number}`));
      }),
    );
  });
});
