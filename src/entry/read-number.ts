import { Decimal } from 'decimal.js';
import { readChineseNumeral } from './chinese-numeral';
import { toPlainCharacters } from './plain-characters';

/** No digit of a field's text is ever rounded away. */
const Exact = Decimal.clone({ precision: 1e5 });

/** Units that the product uses; a number may carry any one of them. */
const UNIT = /(?:席位|[人名个席套年元条次包])$/;

const MULTIPLIER_SIZES: Readonly<Record<string, number>> = { 十: 1e1, 百: 1e2, 千: 1e3, 万: 1e4, 亿: 1e8 };

/** One separator throughout: thousands, myriads, or lakhs and crores; digits without any. */
const GROUPED = /^(?:\d+|\d{1,3}(?:,\d{3})+|\d{1,4}(?:,\d{4})+|\d{1,2}(?:,\d{2})+,\d{3})(?:\.\d+)?$/;

/**
 * The number that a person in China wrote: full-width digits, grouping of any style, 千 万 百万 亿 with
 * exact decimals (1.2万 = 12000), Chinese numerals, ¥ and the product's units.
 * Understood whole or not at all: `undefined` for anything else, never the part before an odd sign.
 * Source: interface.md, "Number fields".
 */
export function readNumber(text: string): Decimal | undefined {
  const plain = toPlainCharacters(text);
  const [, sign = '', currency = '', body = ''] = /^([+-]?)( *¥)?([^+¥-]*)$/.exec(plain) ?? [];
  const number = (currency === '' ? body.replace(UNIT, '') : body.replace(/元$/, '')).trim();
  return isAmbiguous(number) ? undefined : signed(sign, readMixed(number));
}

/**
 * The same for a percentage: without ¥ and units, as 85元 is no 85 %, and with any number of decimals, as
 * none is so large that its point could group thousands.
 */
export function readBareNumber(text: string): Decimal | undefined {
  const [, sign = '', body = ''] = /^([+-]?)([^+-]*)$/.exec(toPlainCharacters(text)) ?? [];
  return signed(sign, readMixed(body.trim()));
}

/** Minus nothing is nothing: there is no -0. */
function signed(sign: string, value: Decimal | undefined): Decimal | undefined {
  return value === undefined || sign !== '-' || value.isZero() ? value : value.negated();
}

function readMixed(text: string): Decimal | undefined {
  return /\d/.test(text) ? readDigits(text) : readChineseNumeral(text);
}

/** Digits with or without a multiplier, and what may follow one: 1.2万, 3百万, 1万2千, 1万2000. */
function readDigits(text: string): Decimal | undefined {
  const parts = /^([\d., ']*[\d.,']) *(?:([十百千万亿]+) *([\d十百千万亿]{0,99}))?$/.exec(text);
  const [, digits = '', multipliers = '', rest = ''] = parts ?? [];
  const number = readGrouped(digits);
  const size = readMultipliers(multipliers);
  if (number === undefined || size === undefined) return undefined;
  const value = new Exact(number).times(size);
  if (rest === '') return value;
  // None of a place is not written: 1十0十 is no number.
  if (multipliers === '' || !/^\d+$/.test(digits) || /^0+\D/.test(rest)) return undefined;

  const following = readDigits(rest);
  // 1万2 may mean 10 002 or 12 000: digits alone must fill the places that the multiplier leaves.
  const saysEveryPlace = /[十百千万亿]/.test(rest) || 10 ** rest.length === size;
  return following !== undefined && saysEveryPlace && following.lt(size) ? value.plus(following) : undefined;
}

function readGrouped(digits: string): string | undefined {
  const separators = new Set(digits.match(/[,']| +/g)?.map((separator) => separator.trim()));
  if (separators.size > 1) return undefined;
  return GROUPED.test(digits.replace(/'| +/g, ',')) ? digits.replace(/[,' ]/g, '') : undefined;
}

/** 百万 and 千万 rise; 万亿 too; 万百 does not. '' is 1. */
function readMultipliers(multipliers: string): number | undefined {
  let size = 1;
  let last = 0;
  for (const multiplier of multipliers) {
    const next = MULTIPLIER_SIZES[multiplier] ?? 0;
    if (next <= last) return undefined;
    size *= next;
    last = next;
  }
  return size;
}

/** 6.000 is six in Beijing and six thousand in Berlin. */
const isAmbiguous = (digits: string): boolean => /^\d{1,3}\.\d{3}$/.test(digits);
