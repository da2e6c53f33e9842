import type { PriceBook } from '../price-book/price-book';
import { addMonths, type Contract, expiryDate } from './contract-dates';
import { daysBetween } from './day-arithmetic';
import { isBefore, type PlainDate } from './plain-date';

/** The days that end a contract which nobody renews. */
export interface ContractLife {
  readonly start: PlainDate;
  /** The service stops as this day begins. */
  readonly expiry: PlainDate;
  /** Everything is taken back as this day begins; the day before is the last to renew on. */
  readonly reclaim: PlainDate;
}

/** Days before expiry from which a contract counts as ending. */
export const ENDING_DAYS = 90;

/** Days until something happens are whole days from the day asked about; never negative. */
export type ContractState =
  | { readonly tag: 'not-begun'; readonly daysToStart: number }
  | { readonly tag: 'running'; readonly daysToExpiry: number }
  | { readonly tag: 'ending'; readonly daysToExpiry: number }
  | { readonly tag: 'stopped'; readonly daysSinceExpiry: number; readonly daysToReclaim: number }
  | { readonly tag: 'reclaimed'; readonly daysSinceReclaim: number };

/**
 * Reclaim is counted from the expiry date, clamped. Source: product.md section 4 (reclaimed three months
 * after expiry) and section 6 (reclaim date).
 */
export function contractLife({ start, termYears }: Contract, { lifecycle }: PriceBook): ContractLife {
  const expiry = expiryDate(start, termYears);
  return { start, expiry, reclaim: addMonths(expiry, lifecycle.graceMonths) };
}

/** How the contract stands on a day. Source: product.md section 4; the 90 days are the page's own. */
export function contractState({ start, expiry, reclaim }: ContractLife, day: PlainDate): ContractState {
  if (isBefore(day, start)) return { tag: 'not-begun', daysToStart: daysBetween(day, start) };
  if (isBefore(day, expiry)) {
    const daysToExpiry = daysBetween(day, expiry);
    return { tag: daysToExpiry > ENDING_DAYS ? 'running' : 'ending', daysToExpiry };
  }
  if (isBefore(day, reclaim)) {
    return {
      tag: 'stopped',
      daysSinceExpiry: daysBetween(expiry, day),
      daysToReclaim: daysBetween(day, reclaim),
    };
  }
  return { tag: 'reclaimed', daysSinceReclaim: daysBetween(reclaim, day) };
}
