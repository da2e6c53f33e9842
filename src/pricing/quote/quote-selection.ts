import type { PriceBook } from '../price-book/price-book';
import type { Selection } from '../selection';
import type { Quote } from './quote';
import { quoteAddOn } from './quote-add-on';
import { quoteNewPurchase } from './quote-new-purchase';
import { quoteRenewal } from './quote-renewal';

/** Prices a selection of any mode. A mode's own screen prices its own: this brings all three along. */
export function quoteSelection(selection: Selection, book: PriceBook): Quote {
  switch (selection.mode) {
    case 'new':
      return quoteNewPurchase(selection, book);
    case 'add':
      return quoteAddOn(selection, book);
    case 'renew':
      return quoteRenewal(selection, book);
  }
}
