import { describe, expect, test } from 'vitest';
import { readNumber } from '../../src/entry/read-number';
import { answerInTime } from '../proof/answer-in-time';

const read = (text: string): string | undefined => readNumber(text)?.toFixed();

describe('understood exactly', () => {
  test.each([
    // Plain figures.
    ['0', '0'],
    ['3', '3'],
    ['6000', '6000'],
    ['0006000', '6000'],
    ['1000000000000', '1000000000000'],
    ['2.5', '2.5'],
    ['6000.0', '6000'],
    ['+5', '5'],
    ['-5', '-5'],
    ['- 5', '-5'],
    ['−5', '-5'],
    // Invisible marks, as copied from a chat.
    ['6000\u200b', '6000'],
    ['\ufeff6000', '6000'],
    // Full width.
    ['６０００', '6000'],
    ['６，０００', '6000'],
    ['１．２万', '12000'],
    ['－５', '-5'],
    ['＋５', '5'],
    // Grouping in any style.
    ['6,000', '6000'],
    ['1,234,567', '1234567'],
    ['1,0000', '10000'],
    ['12,3456,7890', '1234567890'],
    ['1,00,000', '100000'],
    ['12,34,567', '1234567'],
    ["6'000", '6000'],
    ['6’000', '6000'],
    ['6 000', '6000'],
    ['1,234.5', '1234.5'],
    ['6,000.000', '6000'],
    // Money signs and the product's units.
    ['￥3000', '3000'],
    ['¥3000', '3000'],
    ['¥ 3000', '3000'],
    ['￥３，０００', '3000'],
    ['-¥3000', '-3000'],
    ['¥3000元', '3000'],
    ['6000元', '6000'],
    ['6,000 人', '6000'],
    ['6000人', '6000'],
    ['3名', '3'],
    ['3个', '3'],
    ['3席', '3'],
    ['3 席位', '3'],
    ['1套', '1'],
    ['2年', '2'],
    ['50000条', '50000'],
    ['六千人', '6000'],
    // Multipliers with exact decimals.
    ['1万', '10000'],
    ['1 万', '10000'],
    ['1萬', '10000'],
    ['1万人', '10000'],
    ['1.2万', '12000'],
    ['0.1万', '1000'],
    ['1.23456万', '12345.6'],
    ['1.234万', '12340'],
    ['6千', '6000'],
    ['3百', '300'],
    ['2十', '20'],
    ['3百万', '3000000'],
    ['1千万', '10000000'],
    ['1,000万', '10000000'],
    ['2亿', '200000000'],
    ['1億', '100000000'],
    ['1万亿', '1000000000000'],
    ['1万2千', '12000'],
    ['1万2千3百', '12300'],
    ['3千5百', '3500'],
    ['1万2000', '12000'],
    ['1万0500', '10500'],
    ['1亿2345万', '123450000'],
    // Chinese numerals.
    ['六千', '6000'],
    ['陆仟', '6000'],
    ['一万二千', '12000'],
    ['六〇〇〇', '6000'],
  ])('%j is %s', (text, value) => {
    expect(read(text)).toBe(value);
  });

  test.each([
    ['space', ' '],
    ['no-break space', '\u00a0'],
    ['en space', '\u2002'],
    ['em space', '\u2003'],
    ['figure space', '\u2007'],
    ['thin space', '\u2009'],
    ['narrow no-break space', '\u202f'],
    ['ideographic space', '\u3000'],
  ])('a %s groups, and stands around a number and before its unit', (_, space) => {
    expect(read(`6${space}000`)).toBe('6000');
    expect(read(`${space}6000${space}人${space}`)).toBe('6000');
  });

  test('0.1万 and 0.29万 carry no floating-point error', () => {
    expect(read('0.29万')).toBe('2900');
    expect(read('1.1亿')).toBe('110000000');
  });

  test('no digit of a long number is lost', () => {
    expect(read('12345678901234567890123456789012345678901')).toBe(
      '12345678901234567890123456789012345678901',
    );
  });

  test('minus nothing is nothing, not -0', () => {
    expect(readNumber('-0')?.toNumber()).toBe(0);
    expect(readNumber('-0.00')?.toNumber()).toBe(0);
  });
});

describe('refused whole, never cut at the first odd sign', () => {
  test.each([
    [''],
    [' '],
    ['\u3000'],
    // Letters, exponents, other notations.
    ['abc'],
    ['1e9'],
    ['1E3'],
    ['0x10'],
    ['6000a'],
    ['a6000'],
    ['NaN'],
    ['Infinity'],
    ['1k'],
    // Signs.
    ['--5'],
    ['5-'],
    ['1-2'],
    ['+-5'],
    ['¥-5'],
    ['1+1'],
    ['6000%'],
    ['(6000)'],
    ['1/2'],
    // Grouping that is none, and points that may mean either.
    ['6,00'],
    ['6,'],
    [',6'],
    ['6,,000'],
    ['60,00'],
    ['1,234,5678'],
    ["1,234'567"],
    ['6, 000'],
    ['6 0 0 0'],
    ['6.000'],
    ['６．０００'],
    ['123.456'],
    ['1.2.3'],
    ['1.234.567'],
    ['.5'],
    ['5.'],
    ['.'],
    ['1.2,3'],
    // Multipliers that leave something unsaid or make no sense.
    ['1万2'],
    ['1万234'],
    ['1万23456'],
    ['1万2万'],
    ['1.2万3千'],
    ['1万万'],
    ['1亿万'],
    ['万'],
    ['百万'],
    ['一万二'],
    ['一万2千'],
    ['六千abc'],
    // Units: one, at the end, and with money only 元.
    ['人'],
    ['人6000'],
    ['6000人人'],
    ['¥3000人'],
    ['¥'],
    ['$3000'],
    ['6000 users'],
    // Look-alikes that compatibility folding would let through.
    ['①'],
    ['²'],
    ['6²'],
    ['㎡'],
    ['⑩'],
    ['½'],
    ['Ⅲ'],
    ['٦٠٠٠'],
    ['६०००'],
    ['😀'],
    ['6000😀'],
    ['6\ufe0f\u20e3'],
    ['六千😀'],
    // Pasted tables, and characters that can't be seen.
    ['6000\t3'],
    ['6000 | 3'],
    ['6000\n3000'],
    ['6\t000'],
    ['<b>6000</b>'],
  ])('%j', (text) => {
    expect(read(text)).toBeUndefined();
  });
});

test.each([
  ['1十0十', '10'],
  ['1十0十5', '15'],
  ['1百0十5', '105'],
  ['2万00千', '20000'],
])('none of a place is not written: %s was taken for %s', (text) => {
  expect(read(text)).toBeUndefined();
});

describe('a text longer than a field’s', () => {
  test('of 501 nines is not rounded up: it was a one and 501 zeros once', () => {
    const nines = '9'.repeat(501);
    expect(read(nines)).toBe(nines);
    expect(read(`${nines}万`)).toBe(`${nines}0000`);
  });

  test.each([
    ['a sign, 2 000 spaces and another sign: 2 seconds once', `+${' '.repeat(2000)}-1`],
    [
      'ten thousands of nothing within one another: they broke the page’s stack once',
      `${'0万'.repeat(10_000)}千`,
    ],
    ['20 000 spaces between a digit and a letter: 0.9 seconds once', `1${' '.repeat(20_000)}x`],
  ])('is refused within 50 ms: %s', (_, text) => {
    expect(answerInTime(() => read(text))).toBeUndefined();
  });
});
