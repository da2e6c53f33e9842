import { type Contract, contractDate } from './contract-dates';
import { compareDates, type PlainDate } from './plain-date';

/** What is left of a contract, in months of its own calendar: `months` = 12 × `wholeYears` + `oddMonths`. */
export interface TimeLeft {
  readonly months: number;
  readonly wholeYears: number;
  /** 0 to 11. */
  readonly oddMonths: number;
  /** The contract's own date on which the first of these months begins: on the day asked for, or before it. */
  readonly countedFrom: PlainDate;
}

/**
 * Months left on a day of the contract, from its start up to the day before its expiry: the fewest whole
 * contract months, stepping back from the expiry date, that reach the day. A started month counts whole.
 * Source: product.md section 6, "a started month".
 */
export function timeLeft({ start, termYears }: Contract, day: PlainDate): TimeLeft {
  const termMonths = termYears * 12;
  // The month of the day is at most one step away from the answer: clamping never leaves a month.
  const monthsSinceStart = (day.year - start.year) * 12 + (day.month - start.month);
  const elapsedMonths =
    compareDates(contractDate(start, monthsSinceStart), day) <= 0 ? monthsSinceStart : monthsSinceStart - 1;
  return timeOfMonths(termMonths - elapsedMonths, { start, termYears });
}

/** The last `months` months of a contract, 0 to 12 × its years. */
export function timeOfMonths(months: number, { start, termYears }: Contract): TimeLeft {
  return {
    months,
    wholeYears: Math.floor(months / 12),
    oddMonths: months % 12,
    countedFrom: contractDate(start, termYears * 12 - months),
  };
}
