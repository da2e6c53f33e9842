import type { OpenedDocument } from '../../documents/open-document';
import { priceLink, quoteLink } from '../../documents/priced-link';
import type { StatedAmounts } from '../../entry/link-record';
import type { PlainDate } from '../../pricing/calendar/plain-date';
import { yuanToFen } from '../../pricing/fen';
import type { PriceBook } from '../../pricing/price-book/price-book';
import type { Quote } from '../../pricing/quote/quote';
import { quoteChanges } from '../../pricing/quote/quote-changes';
import type { CalculatorStore } from '../../store/calculator-store';
import { showLink } from '../document/show-link';
import { rememberTexts } from '../paper/typed-texts';

/**
 * Shows an opened quote beside the visitor's own work. What its file states goes along only where it is not what
 * the quote comes to.
 */
export function showOpened(
  store: CalculatorStore,
  { link, stated, details }: Extract<OpenedDocument, { tag: 'quote' }>,
  book: PriceBook,
  today: PlainDate,
): void {
  const priced = priceLink(link, book, today);
  if (priced === undefined) return;
  const { content } = priced;
  if (details !== undefined && priced.ok) {
    rememberTexts(store, quoteLink(content, priced.quote, book, today), details);
  }
  const isOtherwise = stated !== undefined && priced.ok && differs(stated, priced.quote);
  showLink(store, isOtherwise ? { ...content, record: { ...content.record, stated } } : content, book, today);
}

function differs({ totalYuan, lines }: StatedAmounts, quote: Quote): boolean {
  if (totalYuan !== undefined && yuanToFen(totalYuan) !== quote.totalFen) return true;
  if (lines.length === 0) return false;
  const then = lines.map(({ id, amountYuan }) => ({ id, amountFen: yuanToFen(amountYuan) }));
  return quoteChanges(then, quote.lines).length > 0;
}
