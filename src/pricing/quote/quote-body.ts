import { sumFen } from '../fen';
import { evaluate } from '../formula/evaluate';
import { type Formula, percent } from '../formula/formula';
import type { PriceBook, PriceOnRequestId } from '../price-book/price-book';
import type { BuyersRates, Quantities } from '../selection';
import { cheapestPacks } from '../session-packs/cheapest-packs';
import { packsCostFen, sessionsInPacks } from '../session-packs/pack-advice';
import { billEmployees } from './bill-employees';
import type { Assumption } from './clauses';
import type { Discount, ExactLine } from './exact-line';
import { type PricedRow, pricedRows } from './priced-rows';
import type { BilledEmployees, GroupId, QuoteBody, QuoteLine, QuoteSessions } from './quote';
import { splitTax } from './split-tax';
import { totalFormula } from './total-formula';

const GROUPS: readonly GroupId[] = ['base', 'value-added'];

export interface QuoteBodyInput {
  readonly selection: Quantities & BuyersRates & { readonly priceOnRequest?: readonly PriceOnRequestId[] };
  readonly book: PriceBook;
  /** Puts the term, or the time left, on a row. */
  readonly toLine: (row: PricedRow, discount: Discount | undefined) => ExactLine;
  /** The list total of these lines in one expression. */
  readonly listTotalFormula: (lines: readonly QuoteLine[]) => Formula;
}

/**
 * Lines, groups, totals and the split of VAT: the same for every kind of quote, once its rows have their term.
 * Source: product.md sections 1 and 6; public surface, "Figures".
 */
export function quoteBody({ selection, book, toLine, listTotalFormula }: QuoteBodyInput): QuoteBody {
  const { rows, employees, sessions, discount } = rowsToPrice(selection, book);
  const exactLines = rows.map((row) => toLine(row, discount));
  const lines = exactLines.map(({ line }) => line);
  const totalFen = sumFen(lines.map(({ amountFen }) => amountFen));
  const tax =
    selection.taxRatePercent === undefined ? undefined : splitTax(totalFen, selection.taxRatePercent);
  return {
    bookId: book.id,
    lines,
    groups: GROUPS.map((id) => ({
      id,
      amountFen: sumFen(lines.filter(({ group }) => group === id).map(({ amountFen }) => amountFen)),
    })),
    listTotalFen: sumFen(lines.map(({ listAmountFen }) => listAmountFen)),
    totalFen,
    formula: totalFormula(listTotalFormula(lines), exactLines, totalFen, discount),
    ...(discount && { discountPercent: discount.percent.value }),
    ...(tax && { tax }),
    employees,
    sessions,
    priceOnRequest: selection.priceOnRequest ?? [],
    assumptions: [
      ...leftOut(selection),
      ...assumptionsOf(employees, sessions, selection.taxRatePercent, discount, book),
    ],
  };
}

/** What is bought, row by row, and the discount that applies to all of it: not yet put on any term. */
export interface RowsToPrice {
  readonly rows: readonly PricedRow[];
  readonly employees: BilledEmployees;
  readonly sessions: QuoteSessions;
  readonly discount: Discount | undefined;
}

export function rowsToPrice(selection: Quantities & BuyersRates, book: PriceBook): RowsToPrice {
  const employees = billEmployees(selection.employees, book);
  const sessions = countSessions(selection, book);
  return {
    rows: pricedRows(selection, sessions.packs, employees, book),
    employees,
    sessions,
    discount: appliedDiscount(selection),
  };
}

function countSessions({ robots, packs: choice }: Quantities, book: PriceBook): QuoteSessions {
  const included = robots * book.items.robots.sessionsIncluded;
  const packs = choice.by === 'hand' ? choice.quantities : cheapestPacks(choice.sessions - included, book);
  const inPacks = sessionsInPacks(packs, book);
  return {
    included,
    inPacks,
    total: included + inPacks,
    ...(choice.by === 'demand' && { demand: choice.sessions }),
    packs,
    packsListFen: packsCostFen(packs, book),
  };
}

/** 100 % of the list price is no discount. */
function appliedDiscount({ discountPercent }: BuyersRates): Discount | undefined {
  if (discountPercent === undefined || Number(discountPercent) === 100) return undefined;
  const percentage = percent(discountPercent);
  return { percent: percentage, share: evaluate(percentage) };
}

const leftOut = ({ notOffered = [] }: Quantities): Assumption[] =>
  notOffered.map((item) => ({ tag: 'not-offered', ...item }));

/** What was assumed whatever the kind of quote; each kind adds its own. */
function assumptionsOf(
  { people, billed, blockSize, headroom }: BilledEmployees,
  { included }: QuoteSessions,
  ratePercent: string | undefined,
  discount: Discount | undefined,
  { items }: PriceBook,
): Assumption[] {
  const assumptions: Assumption[] = [];
  if (headroom > 0) assumptions.push({ tag: 'started-blocks', people, billed, blockSize });
  if (included > 0) {
    assumptions.push({ tag: 'sessions-once-per-robot', sessionsPerSet: items.robots.sessionsIncluded });
  }
  if (discount) assumptions.push({ tag: 'buyers-discount', discountPercent: discount.percent.value });
  assumptions.push(
    ratePercent === undefined ? { tag: 'tax-not-stated' } : { tag: 'buyers-tax-rate', ratePercent },
  );
  return assumptions;
}
