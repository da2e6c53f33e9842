import type { PlainDate } from '../pricing/calendar/plain-date';
import type { PriceBook } from '../pricing/price-book/price-book';
import type { Selection } from '../pricing/selection';
import type { FieldTexts } from './field-names';
import type { SelectionReading } from './field-reader';
import type { Mode } from './modes';
import { readAddOn } from './read-add-on';
import { readNewPurchase } from './read-new-purchase';
import { readRenewal } from './read-renewal';

/** Reads the texts of any mode. A mode's own screen reads them itself: this brings all three along. */
export function readSelection(
  mode: Mode,
  texts: FieldTexts,
  today: PlainDate,
  book: PriceBook,
): SelectionReading<Selection> {
  switch (mode) {
    case 'new':
      return readNewPurchase(texts, book);
    case 'add':
      return readAddOn(texts, today, book);
    case 'renew':
      return readRenewal(texts, today, book);
  }
}
