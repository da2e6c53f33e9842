import { type PlainDate, toIsoDate } from '../calendar/plain-date';
import type { PriceBook } from './price-book';

/**
 * The list that a purchase of that day was made under: the latest of those in force by then; for a day before
 * all of them the earliest that is known. `books` are in any order; `inForce` is always one of the candidates, and
 * stands in for any other list of its date: a host may have put it in that one's place.
 */
export function bookOnDay(day: PlainDate, inForce: PriceBook, books: readonly PriceBook[]): PriceBook {
  const isoDay = toIsoDate(day);
  const others = books.filter(({ effectiveDate }) => effectiveDate !== inForce.effectiveDate);
  const byDate = [inForce, ...others].sort((a, b) => (a.effectiveDate < b.effectiveDate ? -1 : 1));
  return byDate.findLast(({ effectiveDate }) => effectiveDate <= isoDay) ?? byDate[0] ?? inForce;
}
