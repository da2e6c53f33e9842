import { addMonths } from '../pricing/calendar/contract-dates';
import { dayToRenew } from '../pricing/calendar/day-to-renew';
import { type PlainDate, toIsoDate } from '../pricing/calendar/plain-date';
import { contractYearsLimits, type QuantityName, quantityLimits, termLimits } from '../pricing/limits';
import type { PriceBook } from '../pricing/price-book/price-book';
import type { FieldTexts } from './field-names';
import type { Mode } from './modes';
import { readDate } from './read-date';
import { readQuantity } from './read-quantity';

/** The text that a quantity has where nothing was typed: the least that is sold, nothing added. */
export function defaultQuantityText(name: QuantityName, mode: Mode, book: PriceBook): string {
  return String(quantityLimits(name, mode, book).minimum);
}

/**
 * The text of a term where nothing was typed: the shortest that is sold; of a contract so far, which may be
 * older than the list, one year.
 */
export const defaultTermText = (field: 'years' | 'term', book: PriceBook): string =>
  String((field === 'years' ? termLimits : contractYearsLimits)(book).minimum);

/** A contract's start where none was typed: today for an addition, a year ago today for a renewal. */
export function defaultStartText(mode: 'add' | 'renew', today: PlainDate): string {
  return toIsoDate(mode === 'add' ? today : addMonths(today, -12));
}

/**
 * The day of an addition or renewal where none was typed: today, or the day on which to renew; `undefined`
 * where the contract's own fields leave that date open.
 */
export function defaultOnText(
  mode: 'add' | 'renew',
  texts: FieldTexts,
  today: PlainDate,
  book: PriceBook,
): string | undefined {
  if (mode === 'add') return toIsoDate(today);
  const start = readDate(texts.start ?? defaultStartText(mode, today));
  const term = readQuantity(texts.term ?? defaultTermText('term', book), contractYearsLimits(book));
  if (!start.ok || !term.ok) return undefined;
  return toIsoDate(dayToRenew({ start: start.value, termYears: term.value }, book.lifecycle.graceMonths));
}
