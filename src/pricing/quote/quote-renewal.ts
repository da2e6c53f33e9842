import { expiryDate } from '../calendar/contract-dates';
import { type ContractLife, contractLife, contractState } from '../calendar/contract-life';
import { daysBetween } from '../calendar/day-arithmetic';
import type { PlainDate } from '../calendar/plain-date';
import { fenToYuan, sumFen } from '../fen';
import { evaluateToFen } from '../formula/evaluate-to-fen';
import { number, product, quotient, roundedToFen } from '../formula/formula';
import type { PriceBook } from '../price-book/price-book';
import type { RenewalSelection } from '../selection';
import { averages } from './averages';
import { expiryAssumptions } from './expiry-assumptions';
import type { LostDays, QuoteBody, RenewalQuote } from './quote';
import { quoteBody } from './quote-body';
import { termLine } from './quote-line';
import { termFormula } from './total-formula';

/**
 * Prices a renewal (续费) at the list prices in force. The new term counts from the old expiry date on the
 * contract's own calendar, whenever it is paid. The selection's day lies from the contract's start up to the
 * day before reclaim. Source: product.md section 4 and section 6, "renewal price".
 */
export function quoteRenewal(selection: RenewalSelection, book: PriceBook): RenewalQuote {
  const { contract, years, on } = selection;
  const body = quoteBody({
    selection,
    book,
    toLine: (row, discount) => termLine(row, years, discount),
    listTotalFormula: (lines) => termFormula(lines, years),
  });
  const life = contractLife(contract, book);
  const newExpiry = expiryDate(contract.start, contract.termYears + years);
  const lost = lostDays(life, newExpiry, on, body);
  return {
    mode: 'renew',
    ...body,
    selection,
    life,
    state: contractState(life, on),
    newExpiry,
    ...(lost && { lost }),
    ...averages(body.totalFen, years, selection.employees),
    assumptions: [
      { tag: 'term-from-old-expiry', expiry: life.expiry, newExpiry },
      { tag: 'renewed-at-list-price', effectiveDate: book.effectiveDate },
      { tag: 'reclaim-date', reclaim: life.reclaim, graceMonths: book.lifecycle.graceMonths },
      ...body.assumptions,
      ...expiryAssumptions(life.start, newExpiry),
    ],
  };
}

function lostDays(
  { expiry }: ContractLife,
  newExpiry: PlainDate,
  on: PlainDate,
  { lines }: QuoteBody,
): LostDays | undefined {
  const termDays = daysBetween(expiry, newExpiry);
  // Under a list of long grace a short term may be over before it is paid for: then all of it is lost, and no more.
  const days = Math.min(daysBetween(expiry, on), termDays);
  if (days <= 0) return undefined;
  const termFen = sumFen(lines.filter(({ recurring }) => recurring).map(({ amountFen }) => amountFen));
  const formula = roundedToFen(
    quotient(product(number(fenToYuan(termFen), 'yuan'), number(days, 'days')), number(termDays, 'days')),
  );
  return { days, termDays, priceFen: evaluateToFen(formula), formula };
}
