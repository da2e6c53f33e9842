import { describe, expect, test } from 'vitest';
import { splitTax } from '../../../src/pricing/quote/split-tax';

describe('a total that includes VAT, split', () => {
  test.each([
    // 420280 ÷ 1.06 = 396490.5660…
    [42_028_000n, '6', 39_649_057n, 2_378_943n],
    // 357238 ÷ 1.06 = 337016.9811…
    [35_723_800n, '6', 33_701_698n, 2_022_102n],
    // 152640 ÷ 1.06 = 144000 exactly.
    [15_264_000n, '6', 14_400_000n, 864_000n],
    // 152640 ÷ 1.13 = 135079.6460…
    [15_264_000n, '13', 13_507_965n, 1_756_035n],
    // 152640 ÷ 1.0625 = 143661.1764…
    [15_264_000n, '6.25', 14_366_118n, 897_882n],
    [15_264_000n, '0', 15_264_000n, 0n],
    [15_264_000n, '100', 7_632_000n, 7_632_000n],
    [0n, '6', 0n, 0n],
    // Half a fen goes up: 0.05 ÷ 2 = 0.025 and 0.04 ÷ 1.6 = 0.025.
    [5n, '100', 3n, 2n],
    [4n, '60', 3n, 1n],
    // 0.01 ÷ 1.01 = 0.0099…
    [1n, '1', 1n, 0n],
  ])('%s fen at %s %%', (totalFen, ratePercent, netFen, taxFen) => {
    expect(splitTax(totalFen, ratePercent)).toEqual({ ratePercent, netFen, taxFen });
  });
});
