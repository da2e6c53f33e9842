import { daysInMonth, type PlainDate } from './plain-date';

/**
 * The contract's date `months` whole months after its start: the same day, clamped to the month's last
 * day and always counted from the start itself, so 31 January gives 28 February and then 31 March.
 * Source: product.md section 6, "month ends".
 */
export function contractDate(start: PlainDate, months: number): PlainDate {
  const monthIndex = start.year * 12 + (start.month - 1) + months;
  const year = Math.floor(monthIndex / 12);
  const month = (monthIndex % 12) + 1;
  return { year, month, day: Math.min(start.day, daysInMonth(year, month)) };
}

/**
 * The day on which a contract of `termYears` ends: the first day without service.
 * Source: product.md section 4 (expiry = start + n years) and section 6 (the day of expiry).
 */
export function expiryDate(start: PlainDate, termYears: number): PlainDate {
  return contractDate(start, termYears * 12);
}
