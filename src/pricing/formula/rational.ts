import { Decimal } from 'decimal.js';

/** Wide enough that no product of link-range quantities and prices is ever rounded. */
const Exact = Decimal.clone({ precision: 100, rounding: Decimal.ROUND_HALF_UP });
const ONE = new Exact(1);

/** An exact fraction: a quotient is kept, not rounded, until a formula says where to round. */
export interface Rational {
  readonly numerator: Decimal;
  /** Over 0. */
  readonly denominator: Decimal;
}

export const whole = (value: string): Rational => ({ numerator: new Exact(value), denominator: ONE });

export const plus = (a: Rational, b: Rational): Rational =>
  a.denominator.eq(b.denominator)
    ? { numerator: a.numerator.plus(b.numerator), denominator: a.denominator }
    : {
        numerator: a.numerator.times(b.denominator).plus(b.numerator.times(a.denominator)),
        denominator: a.denominator.times(b.denominator),
      };

export const times = (a: Rational, b: Rational): Rational => ({
  numerator: a.numerator.times(b.numerator),
  denominator: a.denominator.times(b.denominator),
});

/** `b` is over 0: the price book's parser allows no divisor of 0. */
export const over = (a: Rational, b: Rational): Rational => ({
  numerator: a.numerator.times(b.denominator),
  denominator: a.denominator.times(b.numerator),
});

export const isLess = (a: Rational, b: Rational): boolean =>
  a.numerator.times(b.denominator).lt(b.numerator.times(a.denominator));

export const ceiling = ({ numerator, denominator }: Rational): Rational => ({
  numerator: numerator.div(denominator).ceil(),
  denominator: ONE,
});

/** Half up to two decimals. */
export const toFenPrecision = ({ numerator, denominator }: Rational): Rational => ({
  numerator: numerator.div(denominator).toDecimalPlaces(2),
  denominator: ONE,
});

/** As a plain decimal text; exact where the fraction ends within 100 digits. */
export const toText = ({ numerator, denominator }: Rational): string => numerator.div(denominator).toFixed();
