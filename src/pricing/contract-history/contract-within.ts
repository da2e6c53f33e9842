import { type Contract, contractDate } from '../calendar/contract-dates';
import { contractYearsLimits } from '../limits';
import type { PriceBook } from '../price-book/price-book';

/**
 * A contract as an addition or a renewal is priced for it: at most as many years as the forms take. After
 * renewals a contract can be longer; then it is the last years of it, from a start of the same month and day,
 * so that its months, expiry and reclaim are the same. A start on 29 February moves by whole leap cycles.
 */
export function contractWithin({ start, termYears }: Contract, book: PriceBook): Contract {
  const { maximum } = contractYearsLimits(book);
  for (let years = Math.max(0, termYears - maximum); years < termYears; years++) {
    const later = contractDate(start, years * 12);
    if (later.day === start.day) return { start: later, termYears: termYears - years };
  }
  return { start, termYears };
}
