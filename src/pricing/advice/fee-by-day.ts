import { contractDate } from '../calendar/contract-dates';
import { addDays } from '../calendar/day-arithmetic';
import { type TimeLeft, timeLeft, timeOfMonths } from '../calendar/months-left';
import { isBefore, type PlainDate } from '../calendar/plain-date';
import { type Fen, sumFen } from '../fen';
import { evaluate } from '../formula/evaluate';
import type { PriceBook } from '../price-book/price-book';
import { addOnListFormula } from '../quote/add-on-line';
import { rowsToPrice } from '../quote/quote-body';
import { dueFen } from '../quote/quote-line';
import type { AddOnSelection } from '../selection';

/** Days that lie in the same contract month, so that an addition costs the same on each of them. */
export interface FeeMonth {
  readonly from: PlainDate;
  /** The last of these days. */
  readonly to: PlainDate;
  readonly monthsLeft: number;
  readonly feeFen: Fen;
}

/** A stretch of days on which an addition costs the same: one contract month or, under the cap, several. */
export interface FeeStep {
  readonly from: PlainDate;
  readonly to: PlainDate;
  /** On the first of these days, and on the last. */
  readonly mostMonths: number;
  readonly fewestMonths: number;
  readonly feeFen: Fen;
  /** Less than the step before; 0 on the first, below 0 where part of a year costs more than a year. */
  readonly dropFen: Fen;
}

/**
 * What the selection's addition would cost on each day from `from`, a day of the contract, to the day
 * before its expiry, month by month. Source: product.md section 3.
 */
export function feeByMonth(selection: AddOnSelection, from: PlainDate, book: PriceBook): FeeMonth[] {
  const { contract } = selection;
  const monthsAtFirst = timeLeft(contract, from).months;
  const { rows, discount } = rowsToPrice(selection, book);
  const feeOf = (left: TimeLeft): Fen =>
    sumFen(rows.map((row) => dueFen(evaluate(addOnListFormula(row, left, book.addOn)), discount)));
  return Array.from({ length: monthsAtFirst }, (_, index) => {
    const monthsLeft = monthsAtFirst - index;
    const left = timeOfMonths(monthsLeft, contract);
    const nextMonth = contractDate(contract.start, contract.termYears * 12 - monthsLeft + 1);
    return {
      from: isBefore(left.countedFrom, from) ? from : left.countedFrom,
      to: addDays(nextMonth, -1),
      monthsLeft,
      feeFen: feeOf(left),
    };
  });
}

/** The same in as few stretches as there are different fees, one after the other. */
export function feeSteps(months: readonly FeeMonth[]): FeeStep[] {
  const steps: FeeStep[] = [];
  for (const { from, to, monthsLeft, feeFen } of months) {
    const last = steps.at(-1);
    if (last?.feeFen === feeFen) {
      steps[steps.length - 1] = { ...last, to, fewestMonths: monthsLeft };
    } else {
      const dropFen = last === undefined ? 0n : last.feeFen - feeFen;
      steps.push({ from, to, mostMonths: monthsLeft, fewestMonths: monthsLeft, feeFen, dropFen });
    }
  }
  return steps;
}

/** The highest of their fees: that of the first, unless part of a year may cost more than a year. */
export const highestFee = (steps: readonly FeeStep[]): Fen =>
  steps.reduce((highest, { feeFen }) => (feeFen > highest ? feeFen : highest), 0n);

/**
 * The first day that a comparison of days begins with: today, as far as it lies in the contract, or the day
 * of the addition where that is earlier.
 */
export function firstDayToCompare({ contract, on }: AddOnSelection, today: PlainDate): PlainDate {
  const first = isBefore(on, today) ? on : today;
  return isBefore(first, contract.start) ? contract.start : first;
}
