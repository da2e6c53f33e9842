import type { FieldIssue } from '../entry/field-reader';
import { readSelection } from '../entry/read-selection';
import type { PlainDate } from '../pricing/calendar/plain-date';
import { fenToYuan } from '../pricing/fen';
import type { PriceBook } from '../pricing/price-book/price-book';
import type { Quote } from '../pricing/quote/quote';
import { quoteSelection } from '../pricing/quote/quote-selection';
import { type LinkContent, type LinkInput, readLink, writeLink } from './link';

/** A link with what it costs under a price book, or the fields that keep it from having a price. */
export type PricedLink = { readonly content: LinkContent } & (
  | { readonly ok: true; readonly quote: Quote }
  | { readonly ok: false; readonly issues: readonly FieldIssue[] }
);

/** Prices a link's selection as seen on a day; what the link says of its own total is never used. */
export function priceLink(link: string, book: PriceBook, today: PlainDate): PricedLink | undefined {
  const content = readLink(link, book);
  if (content === undefined) return undefined;
  const reading = readSelection(content.mode, content.texts, today, book);
  return reading.ok
    ? { content, ok: true, quote: quoteSelection(reading.selection, book) }
    : { content, ok: false, issues: reading.issues };
}

/** The link that goes out with a quote: its selection, and the price book and total of this day. */
export function quoteLink(
  { mode, texts }: Pick<LinkInput, 'mode' | 'texts'>,
  { bookId, totalFen }: Quote,
  book: PriceBook,
  today: PlainDate,
): string {
  return writeLink({ mode, texts, record: { bookId, quotedYuan: fenToYuan(totalFen) } }, book, today);
}
