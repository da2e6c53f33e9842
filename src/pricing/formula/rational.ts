import { Decimal } from 'decimal.js';
import type { Fen } from '../fen';

/** Wide enough that no product of link-range quantities and prices is ever rounded. */
const Exact = Decimal.clone({ precision: 100, rounding: Decimal.ROUND_HALF_UP });
const ONE = new Exact(1);

/** An exact fraction: a quotient is kept, not rounded, until a formula says where to round. */
export interface Rational {
  readonly numerator: Decimal;
  /** Over 0. */
  readonly denominator: Decimal;
}

/** A double gives back up to 15 digits as they were, and is taken over faster than text. */
export const whole = (value: string): Rational => ({
  numerator: new Exact(value.length > 15 ? value : Number(value)),
  denominator: ONE,
});

export const NOTHING = whole('0');

/** Denominators are nearly always `ONE` itself, told by identity: a factor of it costs nothing. */
const multiplied = (a: Decimal, b: Decimal): Decimal => (b === ONE ? a : a.times(b));

/** The numerator of `a` over the denominators of both. */
const across = (a: Rational, b: Rational): Decimal => multiplied(a.numerator, b.denominator);

/** Exact where it ends within 100 digits. */
const decimal = ({ numerator, denominator }: Rational): Decimal =>
  denominator === ONE ? numerator : numerator.div(denominator);

export const plus = (a: Rational, b: Rational): Rational => ({
  numerator: across(a, b).plus(across(b, a)),
  denominator: multiplied(a.denominator, b.denominator),
});

export const times = (a: Rational, b: Rational): Rational => ({
  numerator: a.numerator.times(b.numerator),
  denominator: multiplied(a.denominator, b.denominator),
});

/** `b` is over 0: the price book's parser allows no divisor of 0. */
export const over = (a: Rational, b: Rational): Rational => ({
  numerator: across(a, b),
  denominator: across(b, a),
});

export const isLess = (a: Rational, b: Rational): boolean => across(a, b).lt(across(b, a));

export const ceiling = (value: Rational): Rational => ({
  numerator: decimal(value).ceil(),
  denominator: ONE,
});

/** Half up to two decimals. */
export const toFenPrecision = (value: Rational): Rational => ({
  numerator: decimal(value).toDecimalPlaces(2),
  denominator: ONE,
});

/** Yuan as fen, half up. */
export const toFen = (yuan: Rational): Fen => BigInt(decimal(yuan).toFixed(2).replace('.', ''));

/** Whether an amount of yuan has no part of a fen to round. */
export const isWholeFen = (yuan: Rational): boolean => decimal(yuan).decimalPlaces() <= 2;

/** As a plain decimal text; exact where the fraction ends within 100 digits. */
export const toText = (value: Rational): string => decimal(value).toFixed();
