import { toIsoDate } from '../pricing/calendar/plain-date';
import { newPurchaseLimits } from '../pricing/limits';
import type { PriceBook } from '../pricing/price-book/price-book';
import type { FieldName } from './field-names';
import { readDate } from './read-date';
import { readDiscount, readTaxRate } from './read-percent';
import { readQuantity } from './read-quantity';

/** A field's text in its one plain form ("1.2万" is "12000"); a text that the field refuses stays as it is. */
export function canonicalText(field: FieldName, text: string, book: PriceBook): string {
  switch (field) {
    case 'industry':
    case 'robot-pro':
    case 'cold-start':
      return text;
    case 'start': {
      const date = readDate(text);
      return date.ok ? toIsoDate(date.value) : text;
    }
    case 'discount':
    case 'tax': {
      const percent = field === 'discount' ? readDiscount(text) : readTaxRate(text);
      return percent.ok ? percent.value : text;
    }
    default: {
      const limits = field === 'years' ? { ...book.term, step: 1 } : newPurchaseLimits(field, book);
      const quantity = readQuantity(text, limits);
      return quantity.ok ? String(quantity.value) : text;
    }
  }
}
