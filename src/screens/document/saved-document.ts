import { makeDocument } from '../../documents/make-document';
import { priceLink } from '../../documents/priced-link';
import type { QuoteDocument } from '../../documents/quote-document';
import { readDate } from '../../entry/read-date';
import type { PlainDate } from '../../pricing/calendar/plain-date';
import type { PriceBook } from '../../pricing/price-book/price-book';
import type { SavedQuote } from '../../store/ledger/records';

/** A saved quote as a document, priced anew; `undefined` where its selection has no price under this list. */
export function savedDocument(
  { link, number, name, customer, madeOn, validUntil }: SavedQuote,
  book: PriceBook,
  today: PlainDate,
  pageAddress: string,
): QuoteDocument | undefined {
  const priced = priceLink(link, book, today);
  if (!priced?.ok) return undefined;
  const { mode, texts } = priced.content;
  const day = (text: string) => {
    const reading = readDate(text);
    return reading.ok ? reading.value : today;
  };
  return makeDocument({
    mode,
    texts,
    quote: priced.quote,
    book,
    today,
    pageAddress,
    details: { number, name, customer, madeOn: day(madeOn), validUntil: day(validUntil) },
  });
}
