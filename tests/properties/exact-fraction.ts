/** An exact fraction of whole numbers, written anew for the tests: nothing of it comes from src. */
export interface ExactFraction {
  readonly top: bigint;
  /** Over 0. */
  readonly bottom: bigint;
}

export const fraction = (top: bigint, bottom = 1n): ExactFraction => {
  if (bottom === 0n) throw new Error('divided by 0');
  const sign = bottom < 0n ? -1n : 1n;
  const shared = greatestCommonDivisor(top < 0n ? -top : top, bottom * sign) || 1n;
  return { top: (sign * top) / shared, bottom: (sign * bottom) / shared };
};

/** "83.33" as 8333/100. */
export function fromDecimal(text: string): ExactFraction {
  const [whole = '', decimals = ''] = text.split('.');
  return fraction(BigInt(whole + decimals), 10n ** BigInt(decimals.length));
}

export const add = (a: ExactFraction, b: ExactFraction) =>
  fraction(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom);
export const multiply = (a: ExactFraction, b: ExactFraction) => fraction(a.top * b.top, a.bottom * b.bottom);
export const divide = (a: ExactFraction, b: ExactFraction) => fraction(a.top * b.bottom, a.bottom * b.top);
export const smaller = (a: ExactFraction, b: ExactFraction) => (a.top * b.bottom <= b.top * a.bottom ? a : b);

/** The least whole number that is not below. Only for fractions of 0 and more. */
export const roundUp = ({ top, bottom }: ExactFraction) => fraction((top + bottom - 1n) / bottom);

/** Yuan to fen, half up. Only for fractions of 0 and more. */
export function toFenHalfUp({ top, bottom }: ExactFraction): bigint {
  const hundredfold = top * 100n;
  const whole = hundredfold / bottom;
  return (hundredfold % bottom) * 2n >= bottom ? whole + 1n : whole;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestCommonDivisor(b, a % b);
}
