import type { FieldTexts } from '../entry/field-names';
import type { FieldIssue } from '../entry/field-reader';
import type { PlainDate } from '../pricing/calendar/plain-date';
import type { PriceBook } from '../pricing/price-book/price-book';
import type { Quote } from '../pricing/quote/quote';

/** What a form's texts cost, or what keeps them from having a price. */
export type Priced<AQuote extends Quote = Quote> =
  | { readonly ok: true; readonly quote: AQuote }
  | { readonly ok: false; readonly issues: readonly FieldIssue[] };

/** Reads and prices the texts of one mode, as seen on a day. */
export type PriceTexts<AQuote extends Quote = Quote> = (
  texts: FieldTexts,
  book: PriceBook,
  today: PlainDate,
) => Priced<AQuote>;

/** The quote is computed once for each state of a form, however many components ask. */
export function priceOnce<AQuote extends Quote>(price: PriceTexts<AQuote>): PriceTexts<AQuote> {
  const known = new WeakMap<FieldTexts, { book: PriceBook; today: PlainDate; priced: Priced<AQuote> }>();
  return (texts, book, today) => {
    const earlier = known.get(texts);
    if (earlier?.book === book && earlier.today === today) return earlier.priced;
    const priced = price(texts, book, today);
    known.set(texts, { book, today, priced });
    return priced;
  };
}
