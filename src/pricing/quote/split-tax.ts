import { divideHalfUp, type Fen, toHundredths } from '../fen';
import type { TaxSplit } from './quote';

/** 1 in the unit of a rate's hundredths of a percent. */
const WHOLE = 10_000n;

/**
 * Splits a total that includes VAT: net = total ÷ (1 + rate), half up to the fen; tax = total − net.
 * `ratePercent` is 0 to 100 with at most two decimals. Source: public surface, `tax:net`.
 */
export function splitTax(totalFen: Fen, ratePercent: string): TaxSplit {
  const netFen = divideHalfUp(totalFen * WHOLE, WHOLE + toHundredths(ratePercent));
  return { ratePercent, netFen, taxFen: totalFen - netFen };
}
