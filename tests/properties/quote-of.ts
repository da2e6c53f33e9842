import fc from 'fast-check';
import type { PriceBook } from '../../src/pricing/price-book/price-book';
import type { Quote } from '../../src/pricing/quote/quote';
import { quoteAddOn } from '../../src/pricing/quote/quote-add-on';
import { quoteNewPurchase } from '../../src/pricing/quote/quote-new-purchase';
import { quoteRenewal } from '../../src/pricing/quote/quote-renewal';
import type { Selection } from '../../src/pricing/selection';
import { publishedBook } from '../pricing/published-book';
import { anyAddition, anyRenewal, anySelection } from './any-selection';

/** The selection's quote, whichever its mode. */
export function quoteOf(selection: Selection, book: PriceBook = publishedBook): Quote {
  switch (selection.mode) {
    case 'new':
      return quoteNewPurchase(selection, book);
    case 'add':
      return quoteAddOn(selection, book);
    case 'renew':
      return quoteRenewal(selection, book);
  }
}

/** Each mode with any selection that a link of it may ask for. */
export const ANY_OF_EACH_MODE: readonly (readonly [mode: string, selections: fc.Arbitrary<Selection>])[] = [
  ['a purchase', anySelection],
  ['an addition', anyAddition],
  ['a renewal', anyRenewal],
];

/** Any selection of any mode. */
export const anyOfAnyMode: fc.Arbitrary<Selection> = fc.oneof(anySelection, anyAddition, anyRenewal);
