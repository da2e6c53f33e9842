import { useEffect } from 'react';
import type { PlainDate } from '../../pricing/calendar/plain-date';
import type { PriceBook } from '../../pricing/price-book/price-book';
import { useBook, useServices, useToday } from '../../store/calculator-context';
import { followHost } from '../../store/ledger/follow-host';
import type { Ledger } from '../../store/ledger/ledger';
import { useLedger } from '../../store/ledger/use-ledger';
import { recordActivation } from '../products/record-activation';

/** What a state that arrives later is seen with: the price list and day of the page then. */
interface Now {
  book: PriceBook;
  today: PlainDate;
}

/** Ledgers that the host's states go to, each followed once and for as long as the page is open. */
const followed = new WeakMap<Ledger, Now>();

/**
 * Puts the host's states into the ledger from the moment that any screen with records is opened, whatever is
 * on screen when they arrive.
 */
export function useHostStates(): void {
  const ledger = useLedger();
  const book = useBook();
  const today = useToday();
  const { host, now, findPriceBook } = useServices();
  useEffect(() => {
    const known = followed.get(ledger);
    if (known !== undefined) {
      Object.assign(known, { book, today });
      return;
    }
    const current: Now = { book, today };
    followed.set(ledger, current);
    followHost(ledger, host, now, (application) => {
      if (application.history.at(-1)?.state === 'active')
        recordActivation(ledger, application, current.book, current.today, findPriceBook);
    });
  }, [ledger, book, today, host, now, findPriceBook]);
}
