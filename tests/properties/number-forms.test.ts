import fc from 'fast-check';
import nzh from 'nzh';
import { describe, expect, test } from 'vitest';
import { readNumber } from '../../src/entry/read-number';

const read = (text: string): string | undefined => readNumber(text)?.toFixed();

const anyWhole = fc.oneof(fc.nat(20_000), fc.integer({ min: 0, max: 1e12 }));
const toFullWidth = (text: string) =>
  text.replace(/\d/g, (digit) => '０１２３４５６７８９'.charAt(Number(digit)));

describe('one number, whichever way it is written', () => {
  test.each(['zh-CN', 'en-US', 'en-IN', 'de-CH', 'fr-FR', 'ru-RU', 'sv-SE'])('grouped as in %s', (locale) => {
    const grouping = new Intl.NumberFormat(locale, { numberingSystem: 'latn' });
    fc.assert(
      fc.property(anyWhole, (value) => {
        expect(read(grouping.format(value))).toBe(String(value));
      }),
    );
  });

  test('in groups of four, as 1,0000', () => {
    fc.assert(
      fc.property(anyWhole, (value) => {
        const grouped = String(value).replace(/\B(?=(?:\d{4})+$)/g, ',');
        expect(read(grouped)).toBe(String(value));
      }),
    );
  });

  test('in full-width digits, plain and grouped', () => {
    fc.assert(
      fc.property(anyWhole, (value) => {
        expect(read(toFullWidth(String(value)))).toBe(String(value));
        expect(read(toFullWidth(value.toLocaleString('en-US')).replaceAll(',', '，'))).toBe(String(value));
      }),
    );
  });

  test.each([
    ['千', 3],
    ['万', 4],
    ['百万', 6],
    ['千万', 7],
    ['亿', 8],
    ['万亿', 12],
  ])('in %s, with as many decimals as it takes', (multiplier, places) => {
    fc.assert(
      fc.property(anyWhole, (value) => {
        const digits = String(value).padStart(places + 1, '0');
        const whole = digits.slice(0, -places);
        const decimals = digits.slice(-places).replace(/0+$/, '');
        const text = `${whole}${decimals === '' ? '' : `.${decimals}`}${multiplier}`;
        expect(read(text)).toBe(String(value));
        expect(read(`${toFullWidth(text).replace('.', '．')} 人`)).toBe(String(value));
      }),
    );
  });

  test('as 12万3456, the rest of four digits after 万', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.nat(9999), (tenThousands, rest) => {
        const value = String(tenThousands * 10_000 + rest);
        expect(read(`${tenThousands}万${String(rest).padStart(4, '0')}`)).toBe(value);
      }),
    );
  });

  test('in Chinese numerals, everyday and formal, as another library writes them', () => {
    fc.assert(
      fc.property(fc.oneof(fc.nat(20_000), fc.integer({ min: 0, max: 999_999_999_999 })), (value) => {
        expect(read(nzh.cn.encodeS(value))).toBe(String(value));
        expect(read(nzh.cn.encodeB(value))).toBe(String(value));
      }),
      { numRuns: 1000 },
    );
  });

  test('with a sign, ¥ or a unit', () => {
    fc.assert(
      fc.property(
        anyWhole,
        fc.constantFrom('人', '名', '个', '席', '席位', '套', '年', '元'),
        (value, unit) => {
          expect(read(`${value} ${unit}`)).toBe(String(value));
          expect(read(`￥${value}`)).toBe(String(value));
          expect(read(`+${value}`)).toBe(String(value));
          expect(read(`－${value + 1}`)).toBe(`-${value + 1}`);
        },
      ),
    );
  });
});
