import type { FieldTexts } from '../../src/entry/field-names';
import type { SelectionReading } from '../../src/entry/field-reader';
import type { Mode } from '../../src/entry/modes';
import { readAddOn } from '../../src/entry/read-add-on';
import { readNewPurchase } from '../../src/entry/read-new-purchase';
import { readRenewal } from '../../src/entry/read-renewal';
import type { PlainDate } from '../../src/pricing/calendar/plain-date';
import type { Selection } from '../../src/pricing/selection';
import { publishedBook } from '../pricing/published-book';

/** The texts of any mode, read with the published list. */
export function readSelection(mode: Mode, texts: FieldTexts, today: PlainDate): SelectionReading<Selection> {
  switch (mode) {
    case 'new':
      return readNewPurchase(texts, publishedBook);
    case 'add':
      return readAddOn(texts, today, publishedBook);
    case 'renew':
      return readRenewal(texts, today, publishedBook);
  }
}
