import { useState } from 'react';
import { useRecordsMessages } from '../../i18n/use-records-messages';
import { useServices } from '../../store/calculator-context';
import { freeNumber } from '../../store/ledger/free-number';
import type { LedgerRecord, SavedQuote } from '../../store/ledger/records';
import { useLedger } from '../../store/ledger/use-ledger';

/** What was done to a quote last. */
export interface DoneEdit {
  readonly tag: 'renamed' | 'duplicated' | 'removed' | 'restored';
  readonly name: string;
}

export interface QuoteEdits {
  readonly done: DoneEdit | undefined;
  readonly rename: (quote: SavedQuote, name: string, customer: string) => void;
  readonly duplicate: (quote: SavedQuote) => void;
  readonly remove: (quote: SavedQuote) => void;
  /** Brings the quote that was deleted last back. */
  readonly undo: () => void;
}

export function useQuoteEdits(): QuoteEdits {
  const ledger = useLedger();
  const { newId } = useServices();
  const { list } = useRecordsMessages();
  const [done, setDone] = useState<DoneEdit>();
  const [removed, setRemoved] = useState<LedgerRecord>();
  return {
    done,
    rename: ({ id }, name, customer) => {
      ledger.change<SavedQuote>(id, 'quote', (quote) => ({ ...quote, name, customer }));
      setDone({ tag: 'renamed', name });
    },
    duplicate: (quote) => {
      const name = list.copyOf(quote.name);
      const numbers = [...ledger.store.getState().records.values()].flatMap((record) =>
        record.kind === 'quote' ? record.number : [],
      );
      ledger.put({ ...quote, id: newId(), name, number: freeNumber(quote.number, new Set(numbers)) });
      setDone({ tag: 'duplicated', name });
    },
    remove: ({ id, name }) => {
      setRemoved(ledger.remove(id));
      setDone({ tag: 'removed', name });
    },
    undo: () => {
      if (removed?.kind !== 'quote') return;
      ledger.put(removed);
      setRemoved(undefined);
      setDone({ tag: 'restored', name: removed.name });
    },
  };
}
