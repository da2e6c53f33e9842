import { type PlainDate, toIsoDate } from '../../pricing/calendar/plain-date';
import type {
  ContractChange as ChangeOnDay,
  ContractHistory,
} from '../../pricing/contract-history/contract-history';
import type { ContractChange, ContractRecord } from './records';

/** A kept contract as the rules see it: its days as plain dates. */
export const contractHistoryOf = ({
  start,
  years,
  quantities,
  changes,
}: ContractRecord): ContractHistory => ({
  start: plainDate(start),
  years,
  quantities,
  changes: changes.map((change) => ({ ...change, on: plainDate(change.on) })),
});

/** A change as it is kept: its day as ISO date. */
export const keptChange = (change: ChangeOnDay): ContractChange =>
  change.kind === 'addition'
    ? { kind: change.kind, on: toIsoDate(change.on), added: change.added }
    : { kind: change.kind, on: toIsoDate(change.on), years: change.years, renewed: change.renewed };

/** Kept days are ISO dates by their form; whether such a day exists is for `contractProblems` to say. */
function plainDate(isoDate: string): PlainDate {
  const [year = 0, month = 0, day = 0] = isoDate.split('-').map(Number);
  return { year, month, day };
}
