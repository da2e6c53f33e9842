import { MAXIMUM } from './maximum';
import type { PackId, PriceBook } from './price-book/price-book';
import type { PricedMode } from './selection';

/** A quantity a buyer can choose, by its link name. */
export type QuantityName = 'employees' | 'experts' | 'tickets' | 'robots' | 'knowledge' | 'sessions' | PackId;

/** A whole number's range and the distance of one step of its − and + buttons. */
export interface Limits {
  readonly minimum: number;
  readonly maximum: number;
  readonly step: number;
}

/**
 * The limits of a quantity: maximums from the public surface; minimums from the price book for a purchase
 * and a renewal, none for an addition. A step of people is one block, a step of sessions what one robot set
 * gives. Source: product.md section 1 and section 6, "minimums on add-ons".
 */
export function quantityLimits(name: QuantityName, mode: PricedMode, book: PriceBook): Limits {
  const limits = purchaseLimits(name, book);
  return mode === 'add' ? { ...limits, minimum: 0 } : limits;
}

/** Terms that the book sells, in whole years: of a purchase and of a renewal. */
export const termLimits = ({ term }: PriceBook): Limits => ({
  minimum: term.minimum,
  maximum: term.maximum,
  step: 1,
});

/**
 * Whole years that a contract may have been bought for so far, under this list or an earlier one: what is sold
 * today says nothing of it.
 */
export const contractYearsLimits = ({ term }: PriceBook): Limits => ({
  minimum: 1,
  maximum: Math.max(MAXIMUM.contractYears, term.maximum),
  step: 1,
});

/** People that a contract can have now. */
export const headcountLimits = ({ items }: PriceBook): Limits => ({
  minimum: 0,
  maximum: MAXIMUM.employees,
  step: items.employees.blockSize,
});

function purchaseLimits(name: QuantityName, { items }: PriceBook): Limits {
  switch (name) {
    case 'employees': {
      const { minimum, blockSize } = items.employees;
      return { minimum, maximum: MAXIMUM.employees, step: blockSize };
    }
    case 'experts':
    case 'tickets':
    case 'robots':
    case 'knowledge':
      return { minimum: items[name].minimum, maximum: MAXIMUM[name], step: 1 };
    case 'sessions':
      return { minimum: 0, maximum: MAXIMUM.sessions, step: Math.max(1, items.robots.sessionsIncluded) };
    default:
      return { minimum: 0, maximum: MAXIMUM.packs, step: 1 };
  }
}
