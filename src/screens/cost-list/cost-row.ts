import type { PriceOnRequestId } from '../../pricing/price-book/price-book';
import type { Quote, QuoteLine } from '../../pricing/quote/quote';

/** A row of the cost list: priced, or asked for and open. */
export type CostRow =
  | { readonly kind: 'line'; readonly id: string; readonly line: QuoteLine; readonly time: PaidTime }
  | { readonly kind: 'on-request'; readonly id: PriceOnRequestId };

/** What the recurring lines of a quote are paid for: whole years, or the time left of a contract. */
export type PaidTime =
  | { readonly kind: 'years'; readonly years: number }
  | { readonly kind: 'time-left'; readonly wholeYears: number; readonly oddMonths: number };

/** The priced lines, then what was asked for and has no price. */
export function costRows(quote: Quote): CostRow[] {
  const time: PaidTime =
    quote.mode === 'add'
      ? { kind: 'time-left', ...quote.timeLeft }
      : { kind: 'years', years: quote.selection.years };
  return [
    ...quote.lines.map((line): CostRow => ({ kind: 'line', id: line.id, line, time })),
    ...quote.priceOnRequest.map((id): CostRow => ({ kind: 'on-request', id })),
  ];
}
