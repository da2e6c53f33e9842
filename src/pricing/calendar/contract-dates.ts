import { daysInMonth, type PlainDate } from './plain-date';

/** A contract as it was bought so far. `termYears` is whole years. */
export interface Contract {
  readonly start: PlainDate;
  readonly termYears: number;
}

/** The day `months` whole months after `date` (before, where negative), clamped to the month's last day. */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const monthIndex = date.year * 12 + (date.month - 1) + months;
  const year = Math.floor(monthIndex / 12);
  const month = monthIndex - year * 12 + 1;
  return { year, month, day: Math.min(date.day, daysInMonth(year, month)) };
}

/**
 * The contract's date `months` whole months after its start: the same day, clamped to the month's last
 * day and always counted from the start itself, so 31 January gives 28 February and then 31 March.
 * Source: product.md section 6, "month ends".
 */
export function contractDate(start: PlainDate, months: number): PlainDate {
  return addMonths(start, months);
}

/**
 * The day on which a contract of `termYears` ends: the first day without service.
 * Source: product.md section 4 (expiry = start + n years) and section 6 (the day of expiry).
 */
export function expiryDate(start: PlainDate, termYears: number): PlainDate {
  return contractDate(start, termYears * 12);
}
