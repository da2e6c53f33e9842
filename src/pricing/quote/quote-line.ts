import { type Fen, yuanToFen } from '../fen';
import { evaluate } from '../formula/evaluate';
import { type Formula, number, product, roundedToFen } from '../formula/formula';
import { isWholeFen, type Rational, times, toFen } from '../formula/rational';
import type { Discount, ExactLine } from './exact-line';
import { type PricedRow, periodFormula } from './priced-rows';

/**
 * A row with its list amount in yuan, `exactListFormula` and the value of it, and what is due of it, each half
 * up to the fen. The rounding is a step of the formula only where there is something to round.
 */
export function quoteLine(
  row: PricedRow,
  exactListFormula: Formula,
  exactListAmount: Rational,
  discount: Discount | undefined,
): ExactLine {
  const listFormula = isWholeFen(exactListAmount) ? exactListFormula : roundedToFen(exactListFormula);
  return {
    // Field by field: taking them over with a rest of the row took longer than all of the arithmetic.
    line: {
      id: row.id,
      group: row.group,
      quantity: row.quantity,
      billedQuantity: row.billedQuantity,
      unitPriceFen: yuanToFen(row.price.amount),
      pricedPer: row.pricedPer,
      recurring: row.recurring,
      periodFormula: periodFormula(row),
      listFormula,
      listAmountFen: toFen(exactListAmount),
      amountFen: dueFen(exactListAmount, discount),
      formula:
        discount === undefined ? listFormula : roundedToFen(product(exactListFormula, discount.percent)),
      clause: row.clause,
      source: row.price.source,
    },
    exactListAmount,
  };
}

/** What is due of a list amount in yuan: the whole of it, or the discount's share, half up to the fen. */
export const dueFen = (exactListAmount: Rational, discount: Discount | undefined): Fen =>
  toFen(discount === undefined ? exactListAmount : times(exactListAmount, discount.share));

/** A line of a purchase or renewal: years × the amount of a year, or the one payment. */
export function termLine(row: PricedRow, years: number, discount: Discount | undefined): ExactLine {
  const period = periodFormula(row);
  const listFormula = row.recurring ? product(period, number(years, 'years')) : period;
  return quoteLine(row, listFormula, evaluate(listFormula), discount);
}
