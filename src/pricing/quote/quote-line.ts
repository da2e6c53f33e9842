import { yuanToFen } from '../fen';
import { evaluateToFen, evaluateToText } from '../formula/evaluate';
import { type Formula, number, percent, product, roundedToFen } from '../formula/formula';
import type { PricedRow } from './priced-rows';
import type { QuoteLine } from './quote';

/** A row with its list amount, `exactListFormula` in yuan, and what is due of it, each half up to the fen. */
export function quoteLine(
  row: PricedRow,
  exactListFormula: Formula,
  discountPercent: string | undefined,
): QuoteLine {
  const { quantityFormula: _, priceUnit: __, price, ...shown } = row;
  const listFormula = inWholeFen(exactListFormula);
  const formula = dueFormula(exactListFormula, discountPercent);
  return {
    ...shown,
    unitPriceFen: yuanToFen(price.amount),
    source: price.source,
    listFormula,
    listAmountFen: evaluateToFen(listFormula),
    amountFen: evaluateToFen(formula),
    formula,
  };
}

/** What is due of a list amount in yuan: the whole of it, or at the buyer's discount half up to the fen. */
export const dueFormula = (exactListFormula: Formula, discountPercent: string | undefined): Formula =>
  discountPercent === undefined
    ? inWholeFen(exactListFormula)
    : roundedToFen(product(exactListFormula, percent(discountPercent)));

/** A line of a purchase or renewal: years × the amount of a year, or the one payment. */
export function termLine(row: PricedRow, years: number, discountPercent: string | undefined): QuoteLine {
  const listFormula = row.recurring ? product(row.periodFormula, number(years, 'years')) : row.periodFormula;
  return quoteLine(row, listFormula, discountPercent);
}

/** The rounding is a step of the formula only where there is something to round. */
const inWholeFen = (formula: Formula): Formula =>
  /\.\d{3}/.test(evaluateToText(formula)) ? roundedToFen(formula) : formula;
