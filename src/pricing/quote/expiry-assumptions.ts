import type { PlainDate } from '../calendar/plain-date';
import type { Assumption } from './clauses';

/** What a date of expiry rests on. Source: product.md section 6, "the day of expiry itself" and "month ends". */
export function expiryAssumptions(start: PlainDate, expiry: PlainDate): Assumption[] {
  return [
    { tag: 'expiry-without-service', expiry },
    ...(expiry.day === start.day ? [] : [{ tag: 'clamped-to-month-end' as const, start, expiry }]),
  ];
}
