import { addDays } from '../pricing/calendar/day-arithmetic';
import { type PlainDate, toIsoDate } from '../pricing/calendar/plain-date';
import {
  CONTRACT_ITEMS,
  type ContractChange,
  type ContractHistory,
  type ContractItem,
  type ContractQuantities,
} from '../pricing/contract-history/contract-history';
import {
  type ContractPlace,
  type ContractProblem,
  contractLimits,
  contractProblems,
  yearsLimits,
} from '../pricing/contract-history/contract-problems';
import type { PriceBook } from '../pricing/price-book/price-book';
import type { PricedMode } from '../pricing/selection';
import type { FieldProblem, FieldReading } from './field-problem';
import { readDate } from './read-date';
import { readQuantity } from './read-quantity';

export type QuantityTexts = Readonly<Record<ContractItem, string>>;

/** An addition or renewal as typed. An addition has no years. */
export interface ChangeTexts {
  /** Stays the same while others come and go. */
  readonly key: string;
  readonly kind: ContractChange['kind'];
  readonly on: string;
  readonly years: string;
  readonly quantities: QuantityTexts;
}

/** A contract as typed, field by field. */
export interface ContractTexts {
  readonly name: string;
  readonly start: string;
  readonly years: string;
  readonly quantities: QuantityTexts;
  readonly changes: readonly ChangeTexts[];
}

export type ContractField = 'start' | 'on' | 'years' | ContractItem;

/** What a single text can't say: something about the whole. `mend` as in `FieldProblem`. */
export type WholeContractProblem = { readonly mend: string } & (
  | { readonly tag: 'out-of-order'; readonly day: string; readonly previous: string }
  | { readonly tag: 'nothing-added' }
);

export interface ContractIssue {
  readonly at: ContractPlace;
  readonly field: ContractField;
  readonly problem: FieldProblem | WholeContractProblem;
}

export type ContractReading =
  | { readonly ok: true; readonly history: ContractHistory }
  | { readonly ok: false; readonly issues: readonly ContractIssue[] };

/** Whose limits hold for the quantities of a purchase, an addition, a renewal. */
export const modeAt = (kind: ContractChange['kind'] | undefined): PricedMode =>
  kind === undefined ? 'new' : kind === 'addition' ? 'add' : 'renew';

/**
 * Reads a contract from the texts of its fields, or says of each field what is wrong with it. Days are held
 * against one another up to the first day or term that can't be read.
 */
export function readContractHistory(texts: ContractTexts, book: PriceBook): ContractReading {
  const issues: ContractIssue[] = [];
  const accept = <Value>(at: ContractPlace, field: ContractField, reading: FieldReading<Value>) => {
    if (reading.ok) return reading.value;
    issues.push({ at, field, problem: reading.problem });
    return undefined;
  };
  const quantities = (
    at: ContractPlace,
    mode: PricedMode,
    day: PlainDate | undefined,
    typed: QuantityTexts,
  ): ContractQuantities => {
    const read = (item: ContractItem) =>
      accept(at, item, readQuantity(typed[item], contractLimits(item, mode, day, book)));
    const entries = CONTRACT_ITEMS.map((item) => [item, read(item) ?? Number.NaN]);
    return Object.fromEntries(entries) as Record<ContractItem, number>;
  };

  const start = accept('purchase', 'start', readDate(texts.start));
  const years = accept('purchase', 'years', readQuantity(texts.years, yearsLimits(start, book)));
  const bought = quantities('purchase', 'new', start, texts.quantities);
  const changes: ContractChange[] = [];
  for (const [at, change] of texts.changes.entries()) {
    const on = accept(at, 'on', readDate(change.on));
    const more =
      change.kind === 'renewal' ? accept(at, 'years', readQuantity(change.years, yearsLimits(on, book))) : 0;
    const changed = quantities(at, modeAt(change.kind), on, change.quantities);
    // What follows a day that can't be read has nothing to be held against.
    if (on === undefined || more === undefined || changes.length < at) continue;
    changes.push(
      change.kind === 'renewal'
        ? { kind: 'renewal', on, years: more, renewed: changed }
        : { kind: 'addition', on, added: changed },
    );
  }
  if (start !== undefined && years !== undefined) {
    const history: ContractHistory = { start, years, quantities: bought, changes };
    issues.push(...contractProblems(history, book).flatMap(issueOf));
    if (issues.length === 0) return { ok: true, history };
  }
  return { ok: false, issues };
}

/** Problems of days and of the whole; those of single texts were found as they were read. */
function issueOf(problem: ContractProblem): ContractIssue[] {
  const { at } = problem;
  const about = (found: ContractIssue['problem'], field: ContractField = 'on') => [
    { at, field, problem: found },
  ];
  switch (problem.tag) {
    case 'before-start': {
      const start = toIsoDate(problem.start);
      return about({ tag: 'before-start', day: toIsoDate(problem.day), start, mend: start });
    }
    case 'out-of-order': {
      const previous = toIsoDate(problem.previous);
      return about({ tag: 'out-of-order', day: toIsoDate(problem.day), previous, mend: previous });
    }
    case 'not-before-expiry': {
      const expiry = toIsoDate(problem.expiry);
      const mend = dayBefore(problem.expiry);
      return about({ tag: 'not-before-expiry', day: toIsoDate(problem.day), expiry, mend });
    }
    case 'not-before-reclaim': {
      const reclaim = toIsoDate(problem.reclaim);
      const mend = dayBefore(problem.reclaim);
      return about({ tag: 'not-before-reclaim', day: toIsoDate(problem.day), reclaim, mend });
    }
    case 'nothing-added':
      return about({ tag: 'nothing-added', mend: '' }, 'employees');
    default:
      return [];
  }
}

const dayBefore = (date: PlainDate): string => toIsoDate(addDays(date, -1));
