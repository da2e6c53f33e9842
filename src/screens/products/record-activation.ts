import type { PlainDate } from '../../pricing/calendar/plain-date';
import type { PriceBook } from '../../pricing/price-book/price-book';
import type { Ledger } from '../../store/ledger/ledger';
import type { ApplicationRecord } from '../../store/ledger/records';

/**
 * What an application that became active brings about: a new purchase becomes a contract, an addition or
 * renewal is recorded on the contract that it is for, where that is known.
 */
export function recordActivation(
  _ledger: Ledger,
  _application: ApplicationRecord,
  _book: PriceBook,
  _today: PlainDate,
): void {
  // To be filled.
}
