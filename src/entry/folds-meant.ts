import { Decimal } from 'decimal.js';

const SMALLEST_USUAL_PERCENT = 10;

/**
 * What a buyer may have meant who writes a discount as tenths or as a fraction: 8.5 and 0.85 for 八五折, that is
 * 85 % of the list price. `undefined` from 10 on, where a percentage is what it says.
 */
export function percentMeantByFolds(discountPercent: string): string | undefined {
  const given = new Decimal(discountPercent);
  if (given.gte(SMALLEST_USUAL_PERCENT)) return undefined;
  return given.times(given.lt(1) ? 100 : 10).toFixed();
}
