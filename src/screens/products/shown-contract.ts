import type { ContractState } from '../../pricing/calendar/contract-life';
import { compareDates, type PlainDate } from '../../pricing/calendar/plain-date';
import { type ContractOnDay, contractOnDay } from '../../pricing/contract-history/contract-on-day';
import type { PriceBook } from '../../pricing/price-book/price-book';
import { contractHistoryOf } from '../../store/ledger/contract-history-of';
import type { ContractRecord } from '../../store/ledger/records';

/** A kept contract and how it stands today. */
export interface ShownContract {
  readonly record: ContractRecord;
  readonly today: ContractOnDay;
}

/** What is nearest to a loss comes first: stopped services, then what ends, what runs, what is to begin. */
const URGENCY: readonly ContractState['tag'][] = ['stopped', 'ending', 'running', 'not-begun', 'reclaimed'];

const urgency = ({ today: { state } }: ShownContract): number => URGENCY.indexOf(state.tag);

/** Contracts as they stand on a day, bought under this or `earlier` lists, the most urgent first; alike ones by their expiry, then by id. */
export function shownContracts(
  records: readonly ContractRecord[],
  day: PlainDate,
  book: PriceBook,
  earlier: readonly PriceBook[] = [],
): ShownContract[] {
  return records
    .map((record) => ({ record, today: contractOnDay(contractHistoryOf(record), day, book, earlier) }))
    .sort(
      (a, b) =>
        urgency(a) - urgency(b) ||
        compareDates(a.today.life.expiry, b.today.life.expiry) ||
        (a.record.id < b.record.id ? -1 : 1),
    );
}

/** How many contracts there are in each state that any is in, in the order of urgency. */
export const stateCounts = (
  contracts: readonly ShownContract[],
): { readonly state: ContractState['tag']; readonly count: number }[] =>
  URGENCY.map((state) => ({
    state,
    count: contracts.filter(({ today }) => today.state.tag === state).length,
  })).filter(({ count }) => count > 0);

/** Contracts that lose something if nobody acts soon. */
export const needAttention = (contracts: readonly ShownContract[]): ShownContract[] =>
  contracts.filter(({ today }) => today.state.tag === 'stopped' || today.state.tag === 'ending');
