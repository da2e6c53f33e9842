import { contractLife } from '../calendar/contract-life';
import { isBefore, isRealDate, type PlainDate, toIsoDate } from '../calendar/plain-date';
import { contractYearsLimits, type Limits, quantityLimits, termLimits } from '../limits';
import type { PriceBook } from '../price-book/price-book';
import type { PricedMode } from '../selection';
import {
  boughtBy,
  CONTRACT_ITEMS,
  type ContractChange,
  type ContractHistory,
  type ContractItem,
  type ContractQuantities,
  yearsOf,
} from './contract-history';

/** What a problem is about: the first purchase, or a change by its place in the order, from 0. */
export type ContractPlace = 'purchase' | number;

/** Why a contract can't have been so, with the figures that a sentence about it needs. */
export type ContractProblem = { readonly at: ContractPlace } & (
  | { readonly tag: 'no-such-day'; readonly day: PlainDate }
  | {
      readonly tag: 'term-out-of-range';
      readonly years: number;
      readonly minimum: number;
      readonly maximum: number;
    }
  | { readonly tag: 'not-whole'; readonly item: ContractItem; readonly value: number }
  | {
      readonly tag: 'below-minimum';
      readonly item: ContractItem;
      readonly value: number;
      readonly minimum: number;
    }
  | {
      readonly tag: 'above-maximum';
      readonly item: ContractItem;
      readonly value: number;
      readonly maximum: number;
    }
  | { readonly tag: 'nothing-added' }
  | { readonly tag: 'before-start'; readonly day: PlainDate; readonly start: PlainDate }
  | { readonly tag: 'out-of-order'; readonly day: PlainDate; readonly previous: PlainDate }
  | { readonly tag: 'not-before-expiry'; readonly day: PlainDate; readonly expiry: PlainDate }
  | { readonly tag: 'not-before-reclaim'; readonly day: PlainDate; readonly reclaim: PlainDate }
);

/**
 * What is impossible about a contract, in the order of its history; nothing where it can have been so. Days
 * are only held against one another as far as they and the terms before them are good. A list binds what was
 * bought while it was in force: what is older has only the limits that hold under any list.
 * Source: product.md sections 1 to 4 and 6.
 */
export function contractProblems(history: ContractHistory, book: PriceBook): ContractProblem[] {
  const problems: ContractProblem[] = [
    ...(isRealDate(history.start)
      ? []
      : [{ at: 'purchase', tag: 'no-such-day', day: history.start } as const]),
    ...termProblems('purchase', history.years, history.start, book),
    ...quantityProblems('purchase', history.quantities, 'new', history.start, book),
  ];
  let termYears = history.years;
  let previous = history.start;
  let areDaysGood = isRealDate(history.start) && isTermGood(history.years, history.start, book);
  for (const [at, change] of history.changes.entries()) {
    if (change.kind === 'renewal') problems.push(...termProblems(at, change.years, change.on, book));
    problems.push(...purchaseProblems(at, change, book));
    if (!isRealDate(change.on)) {
      problems.push({ at, tag: 'no-such-day', day: change.on });
      areDaysGood = false;
    } else if (areDaysGood) {
      const problem = dayProblem(at, change, { start: history.start, termYears, previous }, book);
      if (problem) problems.push(problem);
      areDaysGood =
        problem === undefined && (change.kind === 'addition' || isTermGood(change.years, change.on, book));
    }
    termYears += yearsOf(change);
    previous = change.on;
  }
  return problems;
}

/** Whether a purchase of that day was made under an earlier list. An unknown day counts as one of now. */
const isOlder = (day: PlainDate | undefined, { effectiveDate }: PriceBook): boolean =>
  day !== undefined && toIsoDate(day) < effectiveDate;

/** Years that may have been bought on that day. */
export const yearsLimits = (day: PlainDate | undefined, book: PriceBook): Limits =>
  (isOlder(day, book) ? contractYearsLimits : termLimits)(book);

/**
 * The limits of a quantity bought on that day as it stands in a contract; sessions in packs are those of all
 * packs together.
 */
export function contractLimits(
  item: ContractItem,
  mode: PricedMode,
  day: PlainDate | undefined,
  book: PriceBook,
): Limits {
  if (item === 'sessionsInPacks') return packSessionLimits(mode, day, book);
  const limits = quantityLimits(item, mode, book);
  return isOlder(day, book) ? { ...limits, minimum: Math.min(limits.minimum, 1) } : limits;
}

function packSessionLimits(mode: PricedMode, day: PlainDate | undefined, book: PriceBook): Limits {
  const maximum = book.sessionPacks.reduce(
    (sum, { id, sessions }) => sum + sessions * quantityLimits(id, mode, book).maximum,
    0,
  );
  const most = quantityLimits('sessions', mode, book).maximum;
  return {
    minimum: 0,
    maximum: isOlder(day, book) ? Math.max(maximum, most) : maximum,
    step: book.sessionPacks[0]?.sessions ?? 1,
  };
}

const isTermGood = (years: number, day: PlainDate, book: PriceBook): boolean =>
  termProblems(0, years, day, book).length === 0;

function termProblems(at: ContractPlace, years: number, day: PlainDate, book: PriceBook): ContractProblem[] {
  const { minimum, maximum } = yearsLimits(day, book);
  const isGood = Number.isInteger(years) && years >= minimum && years <= maximum;
  return isGood ? [] : [{ at, tag: 'term-out-of-range', years, minimum, maximum }];
}

function purchaseProblems(at: number, change: ContractChange, book: PriceBook): ContractProblem[] {
  const mode = change.kind === 'addition' ? 'add' : 'renew';
  const problems = quantityProblems(at, boughtBy(change), mode, change.on, book);
  const isNothing = change.kind === 'addition' && CONTRACT_ITEMS.every((item) => change.added[item] === 0);
  return isNothing ? [{ at, tag: 'nothing-added' }] : problems;
}

function quantityProblems(
  at: ContractPlace,
  quantities: ContractQuantities,
  mode: PricedMode,
  day: PlainDate,
  book: PriceBook,
): ContractProblem[] {
  return CONTRACT_ITEMS.flatMap((item): ContractProblem[] => {
    const value = quantities[item];
    const { minimum, maximum } = contractLimits(item, mode, day, book);
    if (!Number.isInteger(value)) return [{ at, tag: 'not-whole', item, value }];
    if (value < minimum) return [{ at, tag: 'below-minimum', item, value, minimum }];
    return value > maximum ? [{ at, tag: 'above-maximum', item, value, maximum }] : [];
  });
}

interface BeforeChange {
  readonly start: PlainDate;
  readonly termYears: number;
  /** The day of the change before, or the start. */
  readonly previous: PlainDate;
}

/** An addition comes before the expiry of its moment, a renewal before the reclaim. */
function dayProblem(
  at: number,
  { kind, on: day }: ContractChange,
  { start, termYears, previous }: BeforeChange,
  book: PriceBook,
): ContractProblem | undefined {
  if (isBefore(day, start)) return { at, tag: 'before-start', day, start };
  if (isBefore(day, previous)) return { at, tag: 'out-of-order', day, previous };
  const { expiry, reclaim } = contractLife({ start, termYears }, book);
  if (kind === 'addition') {
    return isBefore(day, expiry) ? undefined : { at, tag: 'not-before-expiry', day, expiry };
  }
  return isBefore(day, reclaim) ? undefined : { at, tag: 'not-before-reclaim', day, reclaim };
}
