import { fromIsoDate } from '../../pricing/calendar/from-iso-date';
import { toIsoDate } from '../../pricing/calendar/plain-date';
import type { ContractChange, ContractHistory } from '../../pricing/contract-history/contract-history';
import type { ContractRecord, KeptChange } from './records';

/** A kept contract as the rules see it: its days as plain dates, of which `contractProblems` says whether they exist. */
export const contractHistoryOf = ({
  start,
  years,
  quantities,
  changes,
}: ContractRecord): ContractHistory => ({
  start: fromIsoDate(start),
  years,
  quantities,
  changes: changes.map((change) => ({ ...change, on: fromIsoDate(change.on) })),
});

/** A change as it is kept: its day as ISO date. */
export const keptChange = (change: ContractChange): KeptChange =>
  change.kind === 'addition'
    ? { kind: change.kind, on: toIsoDate(change.on), added: change.added }
    : { kind: change.kind, on: toIsoDate(change.on), years: change.years, renewed: change.renewed };
