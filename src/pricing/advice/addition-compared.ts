import { divideHalfUp, type Fen, sumFen } from '../fen';
import type { PriceBook } from '../price-book/price-book';
import type { AddOnQuote, QuoteLine } from '../quote/quote';
import { rowsToPrice } from '../quote/quote-body';
import { termLine } from '../quote/quote-line';
import type { AddOnSelection } from '../selection';

/** When the items of an addition could be bought. */
export type AdditionTime = 'from-start' | 'now' | 'at-renewal';

/** What the items cost if bought at that time, due amounts with the buyer's discount. */
export interface AdditionOption {
  readonly time: AdditionTime;
  /** Months of service within the contract. */
  readonly months: number;
  /** Paid within the contract. */
  readonly contractFen: Fen;
  /** Paid for one more year after it. */
  readonly renewalYearFen: Fen;
  readonly inAllFen: Fen;
  /** What recurs, by the month of service it buys, half up to the fen; at renewal by the months of that year. */
  readonly perMonthFen: Fen;
}

/**
 * The same items bought from the contract's start, on the day of the addition, or only at the renewal, each
 * up to the end of one more year at list price. Source: product.md sections 2 to 4; the comparison is ours.
 */
export function additionCompared(quote: AddOnQuote, book: PriceBook): AdditionOption[] {
  const { selection, timeLeft, lines, totalFen } = quote;
  const { termYears } = selection.contract;
  const contractTerm = termLines(selection, termYears, book);
  const renewalYear = termLines(selection, 1, book);
  const renewalFen = recurringFen(renewalYear);
  const option = (
    time: AdditionTime,
    months: number,
    contractFen: Fen,
    renewalYearFen: Fen,
    perMonthFen: Fen,
  ): AdditionOption => ({
    time,
    months,
    contractFen,
    renewalYearFen,
    inAllFen: contractFen + renewalYearFen,
    perMonthFen,
  });
  const perMonth = (fen: Fen, months: number) => divideHalfUp(fen, BigInt(months));
  return [
    option(
      'from-start',
      termYears * 12,
      totalOf(contractTerm),
      renewalFen,
      perMonth(recurringFen(contractTerm), termYears * 12),
    ),
    option('now', timeLeft.months, totalFen, renewalFen, perMonth(recurringFen(lines), timeLeft.months)),
    option('at-renewal', 0, 0n, totalOf(renewalYear), perMonth(renewalFen, 12)),
  ];
}

function termLines(selection: AddOnSelection, years: number, book: PriceBook): readonly QuoteLine[] {
  const { rows, discount } = rowsToPrice(selection, book);
  return rows.map((row) => termLine(row, years, discount).line);
}

const totalOf = (lines: readonly QuoteLine[]): Fen => sumFen(lines.map(({ amountFen }) => amountFen));
const recurringFen = (lines: readonly QuoteLine[]): Fen =>
  totalOf(lines.filter(({ recurring }) => recurring));
