import { describe, expect, test } from 'vitest';
import { averages } from '../../../src/pricing/quote/averages';

describe('a total in plain terms, half up to the fen', () => {
  test.each([
    // 152640 ÷ 1000 ÷ 12 = 12.72
    [15_264_000n, 1, 1000, 15_264_000n, 1272n],
    // 420280 ÷ 2 and 420280 ÷ 6000 ÷ 24 = 2.9186…
    [42_028_000n, 2, 6000, 21_014_000n, 292n],
    // 1 ÷ 8 = 0.125 goes up, 1 ÷ 96 = 0.0104…
    [100n, 8, 1, 13n, 1n],
    // 0.06 ÷ 12 = 0.005 goes up.
    [6n, 1, 1, 6n, 1n],
    [0n, 8, 10_000_000, 0n, 0n],
  ])('%s fen for %i years and %i people', (totalFen, years, people, perYearFen, perEmployeeMonthFen) => {
    expect(averages(totalFen, years, people)).toEqual({ perYearFen, perEmployeeMonthFen });
  });
});
