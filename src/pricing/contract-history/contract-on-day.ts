import { expiryDate } from '../calendar/contract-dates';
import {
  type ContractLife,
  type ContractState,
  contractLife,
  contractState,
} from '../calendar/contract-life';
import { addDays, daysBetween } from '../calendar/day-arithmetic';
import { isBefore, type PlainDate } from '../calendar/plain-date';
import { bookOnDay } from '../price-book/book-on-day';
import type { PriceBook } from '../price-book/price-book';
import {
  boughtBy,
  type ContractHistory,
  type ContractQuantities,
  type ContractRenewal,
  yearsOf,
} from './contract-history';

/** A day that must not be missed, and how many whole days there are to it; never negative. */
export interface ContractDeadline {
  readonly tag: 'expiry' | 'last-day-to-renew';
  readonly date: PlainDate;
  readonly days: number;
}

/** A term that is paid for and has not begun. */
export interface RenewedAhead {
  /** The expiry of the term before. */
  readonly from: PlainDate;
  /** People, seats and sets from that day on, as far as it is known by now. */
  readonly quantities: ContractQuantities;
}

/** A contract as it stands on a day. */
export interface ContractOnDay {
  /** Whole years bought so far: the first term and all renewals. */
  readonly termYears: number;
  readonly life: ContractLife;
  readonly state: ContractState;
  /**
   * What the contract has on that day; before it begins what it begins with, after its end what it ended
   * with. What is bought once is everything bought so far, however much of it is used.
   */
  readonly quantities: ContractQuantities;
  /** Robot sessions given so far, with the robots of each purchase, addition and renewal. */
  readonly sessionsGiven: number;
  /** Expiry, and once that is past the last day to renew on; none once everything is reclaimed. */
  readonly deadline?: ContractDeadline;
  readonly renewedAhead?: RenewedAhead;
}

/**
 * What a contract is on a day, by all that was carried out up to it. Expiry is counted from the start by the
 * years bought so far, never chained. Deadlines are those of the list in force; what robots were given is what the
 * list of each purchase gave, as far as `earlier` lists are known. Source: product.md sections 1, 3, 4 and 6.
 */
export function contractOnDay(
  history: ContractHistory,
  day: PlainDate,
  book: PriceBook,
  earlier: readonly PriceBook[] = [],
): ContractOnDay {
  const known: ContractHistory = {
    ...history,
    changes: history.changes.filter(({ on }) => !isBefore(day, on)),
  };
  const termYears = yearsSoFar(known);
  const life = contractLife({ start: history.start, termYears }, book);
  const state = contractState(life, day);
  const deadline = deadlineOf(state, life, day);
  const renewedAhead = renewedAheadOf(known, day);
  return {
    termYears,
    life,
    state,
    quantities: quantitiesOn(known, day),
    sessionsGiven: sessionsGivenWith(known, (on) => bookOnDay(on, book, earlier)),
    ...(deadline && { deadline }),
    ...(renewedAhead && { renewedAhead }),
  };
}

/** Whole years that a contract was bought for: the first term and all renewals. */
export const yearsSoFar = ({ years, changes }: ContractHistory): number =>
  changes.reduce((sum, change) => sum + yearsOf(change), years);

/** The day on which the term ends that a change found: that of the years bought before it. */
export const expiryBefore = (history: ContractHistory, index: number): PlainDate =>
  expiryDate(history.start, yearsSoFar({ ...history, changes: history.changes.slice(0, index) }));

/**
 * People, seats and sets are those of the term that the day is in, and what was added since that term was
 * bought; what is bought once adds up.
 */
function quantitiesOn(history: ContractHistory, day: PlainDate): ContractQuantities {
  const { changes, quantities } = history;
  const current = changes.findLastIndex(
    (change, index) => change.kind === 'renewal' && !isBefore(day, expiryBefore(history, index)),
  );
  const renewal = changes[current];
  const additions = changes.slice(current + 1).filter(({ kind }) => kind === 'addition');
  const recurring = [renewal ? boughtBy(renewal) : quantities, ...additions.map(boughtBy)];
  const once = [quantities, ...changes.map(boughtBy)];
  return {
    employees: sumOf('employees', recurring),
    experts: sumOf('experts', recurring),
    tickets: sumOf('tickets', recurring),
    robots: sumOf('robots', recurring),
    knowledge: sumOf('knowledge', once),
    sessionsInPacks: sumOf('sessionsInPacks', once),
  };
}

const sumOf = (item: keyof ContractQuantities, bought: readonly ContractQuantities[]): number =>
  bought.reduce((sum, quantities) => sum + quantities[item], 0);

function sessionsGivenWith(
  { start, quantities, changes }: ContractHistory,
  bookOn: (day: PlainDate) => PriceBook,
): number {
  const given = (robots: number, on: PlainDate) => robots * bookOn(on).items.robots.sessionsIncluded;
  return changes.reduce(
    (sum, change) => sum + given(boughtBy(change).robots, change.on),
    given(quantities.robots, start),
  );
}

/** The last term that is paid for, where it has not begun. */
function renewedAheadOf(history: ContractHistory, day: PlainDate): RenewedAhead | undefined {
  const index = history.changes.findLastIndex(
    (change): change is ContractRenewal => change.kind === 'renewal',
  );
  if (index < 0) return undefined;
  const from = expiryBefore(history, index);
  return isBefore(day, from) ? { from, quantities: quantitiesOn(history, from) } : undefined;
}

function deadlineOf(
  { tag }: ContractState,
  { expiry, reclaim }: ContractLife,
  day: PlainDate,
): ContractDeadline | undefined {
  if (tag === 'reclaimed') return undefined;
  if (tag !== 'stopped') return { tag: 'expiry', date: expiry, days: daysBetween(day, expiry) };
  const lastDay = addDays(reclaim, -1);
  return { tag: 'last-day-to-renew', date: lastDay, days: daysBetween(day, lastDay) };
}
