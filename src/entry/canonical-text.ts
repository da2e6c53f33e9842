import { toIsoDate } from '../pricing/calendar/plain-date';
import { contractYearsLimits, headcountLimits, quantityLimits, termLimits } from '../pricing/limits';
import type { PriceBook } from '../pricing/price-book/price-book';
import type { FieldName } from './field-names';
import type { Mode } from './modes';
import { readDate } from './read-date';
import { readDiscount, readTaxRate } from './read-percent';
import { readQuantity } from './read-quantity';

/** A field's text in its one plain form ("1.2万" is "12000"); a text that the field refuses stays as it is. */
export function canonicalText(field: FieldName, text: string, mode: Mode, book: PriceBook): string {
  switch (field) {
    case 'industry':
    case 'robot-pro':
    case 'cold-start':
      return text;
    case 'start':
    case 'on': {
      const date = readDate(text);
      return date.ok ? toIsoDate(date.value) : text;
    }
    case 'discount':
    case 'tax': {
      const percent = field === 'discount' ? readDiscount(text) : readTaxRate(text);
      return percent.ok ? percent.value : text;
    }
    default: {
      const quantity = readQuantity(text, limitsOf(field, mode, book));
      return quantity.ok ? String(quantity.value) : text;
    }
  }
}

type CountedField = Exclude<
  FieldName,
  'industry' | 'robot-pro' | 'cold-start' | 'start' | 'on' | 'discount' | 'tax'
>;

function limitsOf(field: CountedField, mode: Mode, book: PriceBook) {
  if (field === 'years') return termLimits(book);
  if (field === 'term') return contractYearsLimits(book);
  return field === 'headcount' ? headcountLimits(book) : quantityLimits(field, mode, book);
}
