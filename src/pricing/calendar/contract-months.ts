import { type Contract, contractDate } from './contract-dates';
import { addDays } from './day-arithmetic';
import type { TimeLeft } from './months-left';
import type { PlainDate } from './plain-date';

/** How an addition is charged for a month of the contract. */
export type MonthCharge = 'elapsed' | 'part-year' | 'free' | 'whole-year';

/** Consecutive months that are charged alike. `to` is the last day. */
export interface MonthStretch {
  readonly charge: MonthCharge;
  readonly months: number;
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/**
 * The contract's months in order, each as it is charged: those before the addition, the odd months, of which
 * those beyond the cap cost nothing more, and the whole years up to expiry. `capMonths` is how many odd
 * months cost as much as the cap. Source: product.md section 3.
 */
export function contractMonths(
  { start, termYears }: Contract,
  { months, oddMonths, wholeYears }: TimeLeft,
  capMonths: number,
): MonthStretch[] {
  const paidOddMonths = Math.min(oddMonths, capMonths);
  const counts: readonly [MonthCharge, number][] = [
    ['elapsed', termYears * 12 - months],
    ['part-year', paidOddMonths],
    ['free', oddMonths - paidOddMonths],
    ['whole-year', wholeYears * 12],
  ];
  const stretches: MonthStretch[] = [];
  let begun = 0;
  for (const [charge, count] of counts) {
    if (count > 0) {
      const from = contractDate(start, begun);
      const to = addDays(contractDate(start, begun + count), -1);
      stretches.push({ charge, months: count, from, to });
    }
    begun += count;
  }
  return stretches;
}
