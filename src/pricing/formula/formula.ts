/** What a number counts, so that a reading can name it. */
export type FormulaUnit =
  | 'people'
  | 'people-per-block'
  | 'seats'
  | 'sets'
  | 'packs'
  | 'years'
  | 'years-left'
  | 'months-left'
  | 'days'
  | 'times'
  | 'years-at-most'
  | 'yuan-per-block-year'
  | 'yuan-per-seat-year'
  | 'yuan-per-set-year'
  | 'yuan-per-block-month'
  | 'yuan-per-seat-month'
  | 'yuan-per-set-month'
  | 'yuan-per-set'
  | 'yuan-per-pack'
  | 'yuan';

/** A number with its unit; `value` is a plain decimal ("1880", "0.5"). */
export interface FormulaNumber {
  readonly kind: 'number';
  readonly value: string;
  readonly unit: FormulaUnit;
}

/** A percentage: "85" has the value 0.85 and reads 85%. */
export interface FormulaPercent {
  readonly kind: 'percent';
  readonly value: string;
}

/** What is counted, filled up to full blocks: 5200 in blocks of 1000 is 6000. */
export interface StartedBlocks {
  readonly kind: 'started-blocks';
  readonly counted: FormulaNumber;
  readonly blockSize: FormulaNumber;
}

/** A figure shown as its result, with the way to it as a step of its own: a month's price, 300 = 3000/10. */
export interface WorkedOut {
  readonly kind: 'worked-out';
  readonly from: Formula;
  readonly unit: FormulaUnit;
}

/** The least of its choices. */
export interface Minimum {
  readonly kind: 'minimum';
  readonly choices: readonly [Formula, ...Formula[]];
  /** What comes after the first choice is a cap on it: people read of a cap only where it bites. */
  readonly capsFirst?: true;
}

/**
 * How a figure was made, as data: one tree, read as its exact value (`evaluate.ts`), as the line on the
 * page (`write.ts`), as the sentence that a screen reader speaks (`speak.ts`) and as the formula of a
 * workbook's cell (`cell-formula.ts`).
 */
export type Formula =
  | FormulaNumber
  | FormulaPercent
  | StartedBlocks
  | WorkedOut
  | { readonly kind: 'sum'; readonly terms: readonly Formula[] }
  | { readonly kind: 'product'; readonly factors: readonly Formula[] }
  | { readonly kind: 'quotient'; readonly dividend: Formula; readonly divisor: Formula }
  | Minimum
  | { readonly kind: 'rounded-to-fen'; readonly exact: Formula };

export const number = (value: string | number, unit: FormulaUnit): FormulaNumber => ({
  kind: 'number',
  value: String(value),
  unit,
});
export const percent = (value: string): FormulaPercent => ({ kind: 'percent', value });
export const startedBlocks = (counted: FormulaNumber, blockSize: FormulaNumber): StartedBlocks => ({
  kind: 'started-blocks',
  counted,
  blockSize,
});
export const sum = (...terms: Formula[]): Formula => ({ kind: 'sum', terms });
export const product = (...factors: Formula[]): Formula => ({ kind: 'product', factors });
export const quotient = (dividend: Formula, divisor: Formula): Formula => ({
  kind: 'quotient',
  dividend,
  divisor,
});
export const roundedToFen = (exact: Formula): Formula => ({ kind: 'rounded-to-fen', exact });
