import { addDays } from '../pricing/calendar/day-arithmetic';
import type { PlainDate } from '../pricing/calendar/plain-date';
import type { PriceBook } from '../pricing/price-book/price-book';
import type { Quote } from '../pricing/quote/quote';
import type { LinkInput } from './link';
import { quoteLink } from './priced-link';
import { type QuoteDetails, type QuoteDocument, VALID_DAYS } from './quote-document';
import { quoteNumber } from './quote-number';

export interface DocumentInput extends Pick<LinkInput, 'mode' | 'texts'> {
  readonly quote: Quote;
  readonly book: PriceBook;
  readonly today: PlainDate;
  readonly pageAddress: string;
  /** What is known of the quote already; the rest follows from its link and the day. */
  readonly details?: Partial<QuoteDetails>;
}

/** A quote ready to be written in any format: unless told otherwise made today, and valid for 30 days. */
export function makeDocument({
  mode,
  texts,
  quote,
  book,
  today,
  pageAddress,
  details = {},
}: DocumentInput): QuoteDocument {
  const link = quoteLink({ mode, texts }, quote, book, today);
  const madeOn = details.madeOn ?? today;
  return {
    quote,
    book,
    link,
    pageAddress,
    details: {
      number: details.number ?? quoteNumber(link, madeOn),
      name: details.name ?? '',
      customer: details.customer ?? '',
      madeOn,
      validUntil: details.validUntil ?? addDays(madeOn, VALID_DAYS),
    },
  };
}
