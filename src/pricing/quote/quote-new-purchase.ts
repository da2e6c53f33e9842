import { expiryDate } from '../calendar/contract-dates';
import type { PriceBook } from '../price-book/price-book';
import type { NewPurchaseSelection } from '../selection';
import { averages } from './averages';
import { expiryAssumptions } from './expiry-assumptions';
import type { NewPurchaseQuote } from './quote';
import { quoteBody } from './quote-body';
import { termLine } from './quote-line';
import { termFormula } from './total-formula';

/**
 * Prices a new purchase (新购): (people/block × price + seats + robots) × years + one-off items.
 * The selection's quantities are within `quantityLimits`; reading a form or link sees to that.
 * Source: product.md section 2; discount and VAT split as the public surface's "Figures".
 */
export function quoteNewPurchase(selection: NewPurchaseSelection, book: PriceBook): NewPurchaseQuote {
  const { years, start } = selection;
  const body = quoteBody({
    selection,
    book,
    toLine: (row, discount) => termLine(row, years, discount),
    listTotalFormula: (lines) => termFormula(lines, years),
  });
  const newExpiry = start && expiryDate(start, years);
  return {
    mode: 'new',
    ...body,
    selection,
    ...(newExpiry && { newExpiry }),
    ...averages(body.totalFen, years, selection.employees),
    assumptions: [...body.assumptions, ...(start && newExpiry ? expiryAssumptions(start, newExpiry) : [])],
  };
}
