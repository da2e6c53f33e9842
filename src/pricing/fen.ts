/** Money in fen (1/100 yuan): whole, exact and unbounded, so that totals are the sum of the lines shown. */
export type Fen = bigint;

/** A plain decimal text with at most two decimals as its hundredths: `"85.5"` is 8550n. */
export function toHundredths(decimalText: string): bigint {
  const [whole = '0', decimals = ''] = decimalText.split('.');
  return BigInt(whole + decimals.padEnd(2, '0'));
}

/** `"15000"`, `"15000.5"` or `"15000.50"` yuan as fen. The price book's parser allows no third decimal. */
export const yuanToFen = (yuan: string): Fen => toHundredths(yuan);

/** Fen as yuan with two decimals, the form of every `data-figure` value: 42028000n is `"420280.00"`. */
export function fenToYuan(fen: Fen): string {
  const digits = (fen < 0n ? -fen : fen).toString().padStart(3, '0');
  return `${fen < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

export function sumFen(amountsFen: readonly Fen[]): Fen {
  return amountsFen.reduce((sum, amountFen) => sum + amountFen, 0n);
}

/** Division of an amount, half up to the fen: 100n by 3n is 33n, 5n by 2n is 3n. `divisor` is over 0, the amount not negative. */
export function divideHalfUp(amountFen: Fen, divisor: bigint): Fen {
  return (2n * amountFen + divisor) / (2n * divisor);
}
