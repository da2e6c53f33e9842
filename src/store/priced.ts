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
