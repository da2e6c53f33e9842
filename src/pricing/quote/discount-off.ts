import { fenToYuan, toHundredths } from '../fen';

/** Hundredths of a percent in the whole. */
const WHOLE = 10_000n;

/** What a discount takes off, in percent: 85 % of the list price paid is "15", 85.55 % is "14.45". */
export function percentOff(discountPercent: string): string {
  return fenToYuan(WHOLE - toHundredths(discountPercent)).replace(/\.?0+$/, '');
}
