import { readLink } from '../../documents/link';
import type { PlainDate } from '../../pricing/calendar/plain-date';
import type { PriceBook } from '../../pricing/price-book/price-book';
import type { CalculatorStore } from '../../store/calculator-store';
import type { SavedQuote } from '../../store/ledger/records';
import { showLink } from '../document/show-link';
import { focusPageTitle } from '../shell/focus-page-title';
import { rememberOpened } from './opened-quote';

/** Shows a saved quote in its form, beside the visitor's own work; language and theme stay as they are. */
export function openQuote(
  store: CalculatorStore,
  { id, link }: SavedQuote,
  book: PriceBook,
  today: PlainDate,
): void {
  const content = readLink(link, book);
  if (content === undefined) return;
  showLink(store, { ...content, display: {} }, book, today);
  rememberOpened(store, id);
  focusPageTitle();
}
