import { expiryDate } from '../calendar/contract-dates';
import { divideHalfUp, sumFen } from '../fen';
import type { PriceBook } from '../price-book/price-book';
import type { NewPurchaseSelection } from '../selection';
import { cheapestPacks } from '../session-packs/cheapest-packs';
import { packsCostFen, sessionsInPacks } from '../session-packs/pack-advice';
import { billEmployees } from './bill-employees';
import type { Assumption } from './clauses';
import { newPurchaseLines } from './new-purchase-lines';
import type { GroupId, Quote, QuoteSessions } from './quote';
import { splitTax } from './split-tax';
import { totalFormula } from './total-formula';

const GROUPS: readonly GroupId[] = ['base', 'value-added'];

/**
 * Prices a new purchase (新购): (people/block × price + seats + robots) × years + one-off items.
 * The selection's quantities are within `newPurchaseLimits`; reading a form or link sees to that.
 * Source: product.md section 2; discount and VAT split as the public surface's "Figures".
 */
export function quoteNewPurchase(selection: NewPurchaseSelection, book: PriceBook): Quote {
  const employees = billEmployees(selection.employees, book);
  const sessions = countSessions(selection, book);
  const discountPercent = appliedDiscount(selection);
  const lines = newPurchaseLines({ selection, packs: sessions.packs, employees, discountPercent, book });
  const totalFen = sumFen(lines.map(({ amountFen }) => amountFen));
  const expiry = selection.start && expiryDate(selection.start, selection.years);
  const tax =
    selection.taxRatePercent === undefined ? undefined : splitTax(totalFen, selection.taxRatePercent);

  const quote: Omit<Quote, 'assumptions'> = {
    mode: 'new',
    bookId: book.id,
    years: selection.years,
    ...(selection.industry && { industry: selection.industry }),
    lines,
    groups: GROUPS.map((id) => ({
      id,
      amountFen: sumFen(lines.filter(({ group }) => group === id).map(({ amountFen }) => amountFen)),
    })),
    listTotalFen: sumFen(lines.map(({ listAmountFen }) => listAmountFen)),
    totalFen,
    formula: totalFormula(lines, selection.years, discountPercent),
    ...(discountPercent !== undefined && { discountPercent }),
    ...(tax && { tax }),
    employees,
    sessions,
    priceOnRequest: selection.priceOnRequest,
    ...(expiry && { newExpiry: expiry }),
    perYearFen: divideHalfUp(totalFen, BigInt(selection.years)),
    perEmployeeMonthFen: divideHalfUp(totalFen, BigInt(selection.employees) * BigInt(selection.years) * 12n),
  };
  return { ...quote, assumptions: assumptionsOf(quote, selection, book) };
}

function countSessions({ robots, packs: choice }: NewPurchaseSelection, book: PriceBook): QuoteSessions {
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
function appliedDiscount({ discountPercent }: NewPurchaseSelection): string | undefined {
  return discountPercent === undefined || Number(discountPercent) === 100 ? undefined : discountPercent;
}

function assumptionsOf(
  { employees, discountPercent, tax, newExpiry, sessions }: Omit<Quote, 'assumptions'>,
  { start }: NewPurchaseSelection,
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
  if (start && newExpiry) {
    assumptions.push({ tag: 'expiry-without-service', expiry: newExpiry });
    if (newExpiry.day !== start.day)
      assumptions.push({ tag: 'clamped-to-month-end', start, expiry: newExpiry });
  }
  return assumptions;
}
