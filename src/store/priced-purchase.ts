import type { FieldTexts } from '../entry/field-names';
import { type FieldIssue, readNewPurchase } from '../entry/read-new-purchase';
import type { PriceBook } from '../pricing/price-book/price-book';
import type { Quote } from '../pricing/quote/quote';
import { quoteNewPurchase } from '../pricing/quote/quote-new-purchase';
import type { NewPurchaseSelection } from '../pricing/selection';

export type PricedPurchase =
  | { readonly ok: true; readonly selection: NewPurchaseSelection; readonly quote: Quote }
  | { readonly ok: false; readonly issues: readonly FieldIssue[] };

const known = new WeakMap<FieldTexts, { book: PriceBook; priced: PricedPurchase }>();

/** The quote for these texts, computed once for each state of the form, however many components ask. */
export function priceNewPurchase(texts: FieldTexts, book: PriceBook): PricedPurchase {
  const earlier = known.get(texts);
  if (earlier?.book === book) return earlier.priced;
  const reading = readNewPurchase(texts, book);
  const priced: PricedPurchase = reading.ok
    ? { ok: true, selection: reading.selection, quote: quoteNewPurchase(reading.selection, book) }
    : reading;
  known.set(texts, { book, priced });
  return priced;
}
