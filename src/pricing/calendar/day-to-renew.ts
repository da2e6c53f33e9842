import { addMonths, type Contract, expiryDate } from './contract-dates';
import { daysInMonth, type PlainDate } from './plain-date';

/**
 * The latest day on which a renewal costs no service: the expiry date; where a list gives no months of grace, the day
 * before it, as nothing is left to renew then. Source: product.md section 6, "reclaim date".
 */
export function dayToRenew({ start, termYears }: Contract, graceMonths: number): PlainDate {
  const expiry = expiryDate(start, termYears);
  if (graceMonths > 0) return expiry;
  if (expiry.day > 1) return { ...expiry, day: expiry.day - 1 };
  const { year, month } = addMonths(expiry, -1);
  return { year, month, day: daysInMonth(year, month) };
}
