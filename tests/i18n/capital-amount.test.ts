import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { capitalAmount } from '../../src/i18n/capital-amount';
import { readCapitalAmount } from './read-capital-amount';

// Source: 中国人民银行《支付结算办法》附一《正确填写票据和结算凭证的基本规定》. Where the rule leaves
// 零 or 整 to the writer, each allowed form is listed.
describe('the central bank’s own examples', () => {
  test.each<[bigint, string[]]>([
    [140_950n, ['人民币壹仟肆佰零玖元伍角', '人民币壹仟肆佰零玖元伍角整']],
    [600_714n, ['人民币陆仟零柒元壹角肆分']],
    [168_032n, ['人民币壹仟陆佰捌拾元零叁角贰分', '人民币壹仟陆佰捌拾元叁角贰分']],
    [10_700_053n, ['人民币壹拾万柒仟元零伍角叁分', '人民币壹拾万零柒仟元伍角叁分']],
    [1_640_902n, ['人民币壹万陆仟肆佰零玖元零贰分']],
    [32_504n, ['人民币叁佰贰拾伍元零肆分']],
  ])('%d fen', (fen, allowed) => {
    expect(allowed).toContain(capitalAmount(fen));
  });
});

describe('an amount without fen ends in 整', () => {
  test.each([
    [42_028_000n, '人民币肆拾贰万零贰佰捌拾元整'],
    [15_264_000n, '人民币壹拾伍万贰仟陆佰肆拾元整'],
    [10_000_000n, '人民币壹拾万元整'],
    [1_000n, '人民币壹拾元整'],
    [10_000_000_000n, '人民币壹亿元整'],
    [10_000_010_000n, '人民币壹亿零壹佰元整'],
    [10_001_000_000n, '人民币壹亿零壹万元整'],
    [1_001_000_000n, '人民币壹仟零壹万元整'],
    [2_000_000_100n, '人民币贰仟万零壹元整'],
    [2_000_030_000n, '人民币贰仟万零叁佰元整'],
    [10_700_000n, '人民币壹拾万柒仟元整'],
    [100_010_000_000n, '人民币壹拾亿零壹拾万元整'],
    [100n, '人民币壹元整'],
    [10_000_000_000_000n, '人民币壹仟亿元整'],
  ])('%d fen is %s', (fen, text) => {
    expect(capitalAmount(fen)).toBe(text);
  });
});

describe('a 0 before jiao is written', () => {
  test.each([
    ['107,000.53 as 壹拾万柒仟元伍角叁分', 10_700_053n, '人民币壹拾万柒仟元零伍角叁分'],
    ['1,000.53 as 壹仟元伍角叁分', 100_053n, '人民币壹仟元零伍角叁分'],
    ['200,000,000.53 as 贰亿元伍角叁分', 20_000_000_053n, '人民币贰亿元零伍角叁分'],
    ['10.50 as 壹拾元伍角整', 1_050n, '人民币壹拾元零伍角整'],
    ['500,000.10 as 伍拾万元壹角整', 50_000_010n, '人民币伍拾万元零壹角整'],
  ])('never %s', (_, fen, text) => {
    expect(capitalAmount(fen)).toBe(text);
  });

  test.each([
    ['0.53', 53n, '人民币伍角叁分'],
    ['0.10', 10n, '人民币壹角整'],
    ['1.53', 153n, '人民币壹元伍角叁分'],
    ['10.05', 1_005n, '人民币壹拾元零伍分'],
    ['107,000.05', 10_700_005n, '人民币壹拾万柒仟元零伍分'],
  ])('and no other: %s', (_, fen, text) => {
    expect(capitalAmount(fen)).toBe(text);
  });
});

test.each([
  [0n, '人民币零元整'],
  [1n, '人民币壹分'],
  [5n, '人民币伍分'],
  [100_005n, '人民币壹仟元零伍分'],
  [33_701_698n, '人民币叁拾叁万柒仟零壹拾陆元玖角捌分'],
  [12_345_678_901_234n, '人民币壹仟贰佰叁拾肆亿伍仟陆佰柒拾捌万玖仟零壹拾贰元叁角肆分'],
])('%d fen is %s', (fen, text) => {
  expect(capitalAmount(fen)).toBe(text);
});

test('整 stands after 元, may stand after 角, and never after 分', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 99_999_999_999_999n }), (fen) => {
      expect(capitalAmount(fen)).toMatch(/^人民币[^整]*(?:元整|角整?|分)$/);
    }),
  );
});

test('every amount reads back as itself', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 1n, max: 99_999_999_999_999n }), (fen) => {
      expect(readCapitalAmount(capitalAmount(fen))).toBe(fen);
    }),
  );
});

test('amounts with many zeros read back as themselves, with one 零 for each run', () => {
  const sparse = fc
    .array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 13 })), {
      minLength: 1,
      maxLength: 4,
    })
    .map((digits) => [...new Map(digits.map(([digit, place]) => [place, digit]))])
    .map((digits) => digits.reduce((sum, [place, digit]) => sum + BigInt(digit) * 10n ** BigInt(place), 0n));
  fc.assert(
    fc.property(sparse, (fen) => {
      const text = capitalAmount(fen);
      expect(readCapitalAmount(text)).toBe(fen);
      expect(text).not.toMatch(/零零|零[万亿元整]|^人民币零/);
    }),
  );
});
