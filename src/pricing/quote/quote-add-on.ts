import { contractLife } from '../calendar/contract-life';
import { type TimeLeft, timeLeft } from '../calendar/months-left';
import { compareDates } from '../calendar/plain-date';
import { sumFen } from '../fen';
import type { PriceBook } from '../price-book/price-book';
import type { AddOnSelection } from '../selection';
import { addOnLine } from './add-on-line';
import type { Assumption } from './clauses';
import { expiryAssumptions } from './expiry-assumptions';
import type { AddOnQuote, QuoteBody } from './quote';
import { quoteBody } from './quote-body';
import { partsFormula } from './total-formula';

/**
 * Prices an addition to a contract that runs (增购): it ends with the contract and is paid for the time left.
 * The selection's day lies from the contract's start up to the day before its expiry.
 * Source: product.md section 3 and section 6, "minimums on add-ons".
 */
export function quoteAddOn(selection: AddOnSelection, book: PriceBook): AddOnQuote {
  const left = timeLeft(selection.contract, selection.on);
  const body = quoteBody({
    selection,
    book,
    toLine: (row, discount) => addOnLine(row, left, discount, book),
    listTotalFormula: partsFormula,
  });
  const life = contractLife(selection.contract, book);
  return {
    mode: 'add',
    ...body,
    selection,
    life,
    timeLeft: left,
    capSavedFen: sumFen(body.lines.map(({ parts }) => parts?.capSavedFen ?? 0n)),
    assumptions: [
      ...timeAssumptions(selection, left),
      ...itemAssumptions(selection, body, book),
      ...body.assumptions,
      ...expiryAssumptions(life.start, life.expiry),
      { tag: 'reclaim-date', reclaim: life.reclaim, graceMonths: book.lifecycle.graceMonths },
    ],
  };
}

function timeAssumptions(
  { on, contract: { start } }: AddOnSelection,
  { countedFrom }: TimeLeft,
): Assumption[] {
  return [
    ...(compareDates(on, countedFrom) === 0 ? [] : [{ tag: 'started-month' as const, on, countedFrom }]),
    ...(countedFrom.day === start.day ? [] : [{ tag: 'clamped-month' as const, start, countedFrom }]),
  ];
}

function itemAssumptions(
  selection: AddOnSelection,
  { lines }: QuoteBody,
  { items }: PriceBook,
): Assumption[] {
  const isUnderMinimum = (['employees', 'experts', 'tickets', 'robots'] as const).some(
    (id) => selection[id] > 0 && selection[id] < items[id].minimum,
  );
  return [
    ...(isUnderMinimum ? [{ tag: 'no-minimum-when-adding' as const }] : []),
    ...(lines.some(({ recurring }) => !recurring) ? [{ tag: 'one-off-in-full' as const }] : []),
  ];
}
