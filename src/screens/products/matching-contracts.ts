import type { Contract } from '../../pricing/calendar/contract-dates';
import { compareDates, type PlainDate } from '../../pricing/calendar/plain-date';
import { contractOnDay } from '../../pricing/contract-history/contract-on-day';
import { contractWithin } from '../../pricing/contract-history/contract-within';
import type { PriceBook } from '../../pricing/price-book/price-book';
import { contractHistoryOf } from '../../store/ledger/contract-history-of';
import type { ContractRecord } from '../../store/ledger/records';

/** The kept contracts that a form's contract can be: of the same start and years so far. */
export const matchingContracts = (
  records: readonly ContractRecord[],
  contract: Contract,
  today: PlainDate,
  book: PriceBook,
): ContractRecord[] =>
  records.filter((record) => {
    const history = contractHistoryOf(record);
    const { termYears } = contractOnDay(history, today, book);
    const kept = contractWithin({ start: history.start, termYears }, book);
    return kept.termYears === contract.termYears && compareDates(kept.start, contract.start) === 0;
  });
