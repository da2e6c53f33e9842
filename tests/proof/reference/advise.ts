import type { PriceBook } from '../../../src/pricing/price-book/price-book';
import { fraction, toFenHalfUp } from '../../properties/exact-fraction';
import type { Asked, Understood } from './asked';
import { monthsAfter, monthsLeft, writeDay } from './calendar';
import { billLines, type ReferenceLine, sumOf, type Time } from './lines';
import { timeOf } from './reckon';

type Quantities = Readonly<Record<string, number>>;

/** An addition that was understood, with the contract that it is for. */
export interface Addition extends Understood {
  readonly start: number;
}

const due = ({ dueFen }: ReferenceLine): bigint => dueFen;
const recurringOf = (lines: readonly ReferenceLine[]): bigint =>
  sumOf(
    lines.filter(({ group }) => group === 'base'),
    due,
  );

/** What the same addition costs on each day from one day to the day before expiry, and the months that are left then. */
export interface FeeOfDay {
  readonly day: number;
  readonly months: number;
  readonly feeFen: bigint;
}

export function feeOfEachDay(
  asked: Asked,
  order: Addition,
  quantities: Quantities,
  from: number,
): FeeOfDay[] {
  const end = monthsAfter(order.start, 12 * order.term);
  const fees = new Map<number, bigint>();
  return Array.from({ length: end - from }, (_, index) => {
    const day = from + index;
    const months = monthsLeft(order.start, order.term, day);
    const time = timeOf(asked, { ...order, on: day });
    const feeFen = fees.get(months) ?? sumOf(billLines(quantities, time, order.discount, asked.book), due);
    fees.set(months, feeFen);
    return { day, months, feeFen };
  });
}

/** What to do about the day of an addition, in one line of text; `days` begin with the first that is compared. */
export function adviseOnDay(days: readonly FeeOfDay[], on: number, today: number): string {
  const fees = new Set(days.map(({ feeFen }) => feeFen));
  const here = days.find(({ day }) => day === on);
  if (here === undefined) throw new Error('the day of the addition is compared with itself');
  if (fees.size === 1) return days[0]?.months === 1 ? 'no-further-drop' : 'same-every-day';

  const after = days.filter(({ day }) => day > on);
  const change = after.find(({ feeFen }) => feeFen !== here.feeFen);
  const stretchEnd = days.filter(({ day }) => change === undefined || day < change.day).at(-1) ?? here;
  const longest = days.find(({ day, feeFen }) => day >= Math.min(on, today) && feeFen === here.feeFen);
  if (longest !== undefined && longest.months > stretchEnd.months) {
    const by = days.filter(({ months }) => months === longest.months).at(-1) ?? longest;
    return `same-fee-longer ${writeDay(by.day)} ${longest.months - stretchEnd.months}`;
  }
  const cheaper = after.find(({ feeFen }) => feeFen < here.feeFen);
  return cheaper === undefined
    ? 'no-further-drop'
    : `cheaper-later ${writeDay(cheaper.day)} ${here.feeFen - cheaper.feeFen}`;
}

/** The same items bought from the contract's start, now, or at the renewal, each with one more year after it. */
export function compareTimes(asked: Asked, order: Addition, quantities: Quantities) {
  const bill = (time: Time): ReferenceLine[] => billLines(quantities, time, order.discount, asked.book);
  const years = (wholeYears: number): Time => ({ wholeYears, oddMonths: 0 });
  const nextYear = bill(years(1));
  const option = (
    time: string,
    months: number,
    contractLines: readonly ReferenceLine[],
    renewalYearFen: bigint,
    [recurringFen, paidMonths]: readonly [bigint, number],
  ) => ({
    time,
    months,
    contractFen: sumOf(contractLines, due),
    renewalYearFen,
    inAllFen: sumOf(contractLines, due) + renewalYearFen,
    perMonthFen: toFenHalfUp(fraction(recurringFen, 100n * BigInt(paidMonths))),
  });
  const whole = bill(years(order.term));
  const left = bill(timeOf(asked, order));
  const months = monthsLeft(order.start, order.term, order.on);
  const again = recurringOf(nextYear);
  return [
    option('from-start', 12 * order.term, whole, again, [recurringOf(whole), 12 * order.term]),
    option('now', months, left, again, [recurringOf(left), months]),
    option('at-renewal', 0, [], sumOf(nextYear, due), [again, 12]),
  ];
}

/** Whether fewer people are enough, as the contract already pays for more than there are. */
export function adviseOnHeadroom(headcount: number, added: number, { items }: PriceBook) {
  const { blockSize, minimum } = items.employees;
  const inBlocks = (people: number): number => Math.ceil(people / blockSize) * blockSize;
  const paidFor = inBlocks(Math.max(headcount, minimum));
  const enough = inBlocks(Math.max(0, headcount + added - paidFor));
  return enough < inBlocks(added) ? { paidFor, headroom: paidFor - headcount, enough } : undefined;
}
