import { Decimal } from 'decimal.js';

const DIGITS = '零一二三四五六七八九';
const PLACES: Readonly<Record<string, number>> = { 千: 1000, 百: 100, 十: 10 };

/**
 * A number written in Chinese numerals alone: 六千, 一万二千, 三亿零五, 十二; or digit by digit: 六零零零.
 * `undefined` for anything else. Spoken short forms (一万二, 三百五) are refused: they leave a place unsaid.
 */
export function readChineseNumeral(text: string): Decimal | undefined {
  if (new RegExp(`^[${DIGITS}]+$`).test(text)) {
    return new Decimal([...text].map((digit) => DIGITS.indexOf(digit)).join(''));
  }
  const [, hundredMillions = '', tenThousands = '', rest = ''] =
    /^(?!零)(?:(.+)亿)?(?:(.+)万)?(.*)$/.exec(text) ?? [];
  const sections: [section: string, size: number][] = [
    [hundredMillions, 1e8],
    [tenThousands, 1e4],
    [rest, 1],
  ];
  let value: Decimal | undefined;
  for (const [section, size] of sections) {
    if (section === '') continue;
    const sectionValue = readSection(section, value === undefined);
    if (sectionValue === undefined) return undefined;
    value = new Decimal(sectionValue).times(size).plus(value ?? 0);
  }
  return value;
}

/** 1 to 9999: places descend, and a last digit that skips a place must say 零. */
function readSection(section: string, isLeading: boolean): number | undefined {
  let value = 0;
  let lastPlace = 10_000;
  let digit: number | undefined;
  let zeroSaid = false;
  for (const character of section) {
    const place = PLACES[character];
    if (place !== undefined) {
      const mayOmitOne = place === 10 && value === 0;
      if (place >= lastPlace || (digit === undefined && !mayOmitOne)) return undefined;
      value += (digit ?? 1) * place;
      lastPlace = place;
      digit = undefined;
      zeroSaid = false;
    } else if (digit !== undefined || !DIGITS.includes(character)) {
      return undefined;
    } else if (character === '零') {
      if (zeroSaid) return undefined;
      zeroSaid = true;
    } else {
      digit = DIGITS.indexOf(character);
    }
  }
  if (digit === undefined) return zeroSaid ? undefined : value;
  return lastPlace === 10 || zeroSaid || (isLeading && value === 0) ? value + digit : undefined;
}
