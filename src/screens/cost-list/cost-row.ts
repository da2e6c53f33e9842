import type { PriceOnRequestId } from '../../pricing/price-book/price-book';
import type { Quote, QuoteLine } from '../../pricing/quote/quote';

/** A row of the cost list: priced, or asked for and open. */
export type CostRow =
  | { readonly kind: 'line'; readonly id: string; readonly line: QuoteLine; readonly quote: Quote }
  | { readonly kind: 'on-request'; readonly id: PriceOnRequestId };

/** The priced lines, then what was asked for and has no price. */
export function costRows(quote: Quote): CostRow[] {
  return [
    ...quote.lines.map((line): CostRow => ({ kind: 'line', id: line.id, line, quote })),
    ...quote.priceOnRequest.map((id): CostRow => ({ kind: 'on-request', id })),
  ];
}
