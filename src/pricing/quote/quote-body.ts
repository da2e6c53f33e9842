import { sumFen } from '../fen';
import type { Formula } from '../formula/formula';
import type { PriceBook, PriceOnRequestId } from '../price-book/price-book';
import type { BuyersRates, Quantities } from '../selection';
import { cheapestPacks } from '../session-packs/cheapest-packs';
import { packsCostFen, sessionsInPacks } from '../session-packs/pack-advice';
import { billEmployees } from './bill-employees';
import type { Assumption } from './clauses';
import { type PricedRow, pricedRows } from './priced-rows';
import type { BilledEmployees, GroupId, QuoteBody, QuoteLine, QuoteSessions } from './quote';
import { splitTax } from './split-tax';
import { totalFormula } from './total-formula';

const GROUPS: readonly GroupId[] = ['base', 'value-added'];

export interface QuoteBodyInput {
  readonly selection: Quantities & BuyersRates & { readonly priceOnRequest?: readonly PriceOnRequestId[] };
  readonly book: PriceBook;
  /** Puts the term, or the time left, on a row. */
  readonly toLine: (row: PricedRow, discountPercent: string | undefined) => QuoteLine;
  /** The list total of these lines in one expression. */
  readonly listTotalFormula: (lines: readonly QuoteLine[]) => Formula;
}

/**
 * Lines, groups, totals and the split of VAT: the same for every kind of quote, once its rows have their term.
 * Source: product.md sections 1 and 6; public surface, "Figures".
 */
export function quoteBody({ selection, book, toLine, listTotalFormula }: QuoteBodyInput): QuoteBody {
  const { rows, employees, sessions, discountPercent } = rowsToPrice(selection, book);
  const lines = rows.map((row) => toLine(row, discountPercent));
  const totalFen = sumFen(lines.map(({ amountFen }) => amountFen));
  const tax =
    selection.taxRatePercent === undefined ? undefined : splitTax(totalFen, selection.taxRatePercent);
  const body: Omit<QuoteBody, 'assumptions'> = {
    bookId: book.id,
    lines,
    groups: GROUPS.map((id) => ({
      id,
      amountFen: sumFen(lines.filter(({ group }) => group === id).map(({ amountFen }) => amountFen)),
    })),
    listTotalFen: sumFen(lines.map(({ listAmountFen }) => listAmountFen)),
    totalFen,
    formula: totalFormula(listTotalFormula(lines), lines, discountPercent),
    ...(discountPercent !== undefined && { discountPercent }),
    ...(tax && { tax }),
    employees,
    sessions,
    priceOnRequest: selection.priceOnRequest ?? [],
  };
  return { ...body, assumptions: [...leftOut(selection), ...assumptionsOf(body, book)] };
}

/** What is bought, row by row, and the discount that applies to all of it: not yet put on any term. */
export interface RowsToPrice {
  readonly rows: readonly PricedRow[];
  readonly employees: BilledEmployees;
  readonly sessions: QuoteSessions;
  readonly discountPercent: string | undefined;
}

export function rowsToPrice(selection: Quantities & BuyersRates, book: PriceBook): RowsToPrice {
  const employees = billEmployees(selection.employees, book);
  const sessions = countSessions(selection, book);
  return {
    rows: pricedRows(selection, sessions.packs, employees, book),
    employees,
    sessions,
    discountPercent: appliedDiscount(selection),
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
function appliedDiscount({ discountPercent }: BuyersRates): string | undefined {
  return discountPercent === undefined || Number(discountPercent) === 100 ? undefined : discountPercent;
}

const leftOut = ({ notOffered = [] }: Quantities): Assumption[] =>
  notOffered.map((item) => ({ tag: 'not-offered', ...item }));

/** What was assumed whatever the kind of quote; each kind adds its own. */
function assumptionsOf(
  { employees, discountPercent, tax, sessions }: Omit<QuoteBody, 'assumptions'>,
  book: PriceBook,
): Assumption[] {
  const assumptions: Assumption[] = [];
  if (employees.headroom > 0) {
    const { people, billed, blockSize } = employees;
    assumptions.push({ tag: 'started-blocks', people, billed, blockSize });
  }
  if (sessions.included > 0) {
    assumptions.push({ tag: 'sessions-once-per-robot', sessionsPerSet: book.items.robots.sessionsIncluded });
  }
  if (discountPercent !== undefined) assumptions.push({ tag: 'buyers-discount', discountPercent });
  assumptions.push(
    tax === undefined ? { tag: 'tax-not-stated' } : { tag: 'buyers-tax-rate', ratePercent: tax.ratePercent },
  );
  return assumptions;
}
