import { readLink } from '../../../src/documents/link';
import { makeDocument } from '../../../src/documents/make-document';
import { priceLink } from '../../../src/documents/priced-link';
import type { QuoteDetails, QuoteDocument } from '../../../src/documents/quote-document';
import type { PriceBook } from '../../../src/pricing/price-book/price-book';
import { date } from '../../pricing/iso-date';
import { publishedBook } from '../../pricing/published-book';

const TODAY = date('2026-11-24');
const PAGE = 'https://pricing.example/ssc/';

/** The document of what a link asks for, made on 24 November 2026. */
export function documentOfLink(
  link: string,
  details: Partial<QuoteDetails> = {},
  book: PriceBook = publishedBook,
): QuoteDocument {
  const content = readLink(link, book);
  const priced = priceLink(link, book, TODAY);
  if (content === undefined || !priced?.ok) throw new Error(`${link} has no price`);
  const { mode, texts } = content;
  return makeDocument({ mode, texts, quote: priced.quote, book, today: TODAY, pageAddress: PAGE, details });
}
