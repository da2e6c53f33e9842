import type { PriceBook } from '../price-book/price-book';
import type { NewPurchaseSelection } from '../selection';
import type { NewPurchaseQuote } from './quote';
import { quoteNewPurchase } from './quote-new-purchase';

/** The same selection for every term that the book sells, shortest first. */
export function yearsAtAGlance(selection: NewPurchaseSelection, book: PriceBook): NewPurchaseQuote[] {
  const { minimum, maximum } = book.term;
  return Array.from({ length: maximum - minimum + 1 }, (_, index) =>
    quoteNewPurchase({ ...selection, years: minimum + index }, book),
  );
}
