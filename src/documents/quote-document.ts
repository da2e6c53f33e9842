import type { PlainDate } from '../pricing/calendar/plain-date';
import type { PriceBook } from '../pricing/price-book/price-book';
import type { Quote } from '../pricing/quote/quote';

/** What names a quote outside of the page. */
export interface QuoteDetails {
  /** 报价编号. */
  readonly number: string;
  /** As the buyer calls it; '' where it has no name. */
  readonly name: string;
  /** Whom it is for; '' where nobody was named. */
  readonly customer: string;
  readonly madeOn: PlainDate;
  /** The last day on which it is meant to hold. */
  readonly validUntil: PlainDate;
}

/** A quote with all that a document of any format says of it. */
export interface QuoteDocument {
  readonly quote: Quote;
  readonly book: PriceBook;
  readonly details: QuoteDetails;
  /** The selection, from `#/` on, with the price book and the total: what brings the quote back whole. */
  readonly link: string;
  /** The page's address, without a hash. */
  readonly pageAddress: string;
}

/** Days that a quote is meant to hold unless the buyer says otherwise. */
export const VALID_DAYS = 30;

export const fullLink = ({ pageAddress, link }: QuoteDocument): string => `${pageAddress}${link}`;
