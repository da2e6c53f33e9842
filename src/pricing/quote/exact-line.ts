import type { FormulaPercent } from '../formula/formula';
import type { Rational } from '../formula/rational';
import type { QuoteLine } from './quote';

/** A line with its list amount in yuan before any rounding: what is worked out of it needs no formula evaluated again. */
export interface ExactLine {
  readonly line: QuoteLine;
  readonly exactListAmount: Rational;
}

/** The buyer's discount as it stands in formulas, and its value: the share of the list price that is due. */
export interface Discount {
  readonly percent: FormulaPercent;
  readonly share: Rational;
}
