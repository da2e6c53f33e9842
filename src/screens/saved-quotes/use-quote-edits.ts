import { useState } from 'react';
import { useRecordsMessages } from '../../i18n/use-records-messages';
import { useServices } from '../../store/calculator-context';
import { freeNumber } from '../../store/ledger/free-number';
import type { ChangeOutcome } from '../../store/ledger/ledger';
import type { SavedQuote } from '../../store/ledger/records';
import { useRemovals } from '../../store/ledger/removals';
import { useLedger } from '../../store/ledger/use-ledger';

/** What was done to a quote last; a deletion speaks for itself as long as it can be undone. */
export interface DoneEdit {
  readonly tag: 'renamed' | 'savedAnew' | 'duplicated' | 'restored';
  readonly name: string;
  /** False where it is in this page's memory only. */
  readonly isKept: boolean;
}

export interface QuoteEdits {
  readonly done: DoneEdit | undefined;
  /** Quotes that were deleted and can come back, the latest last. */
  readonly removed: readonly SavedQuote[];
  /** `missing` where another tab has deleted it: nothing was done then. */
  readonly rename: (quote: SavedQuote, name: string, customer: string) => ChangeOutcome;
  /** Saves what another tab has deleted as a quote of its own. */
  readonly saveAnew: (quote: SavedQuote, name: string, customer: string) => void;
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
  const { removed, remove, restore } = useRemovals('quote');
  const putNew = (quote: SavedQuote): boolean => {
    const numbers = [...ledger.store.getState().records.values()].flatMap((record) =>
      record.kind === 'quote' ? record.number : [],
    );
    return ledger.put({ ...quote, id: newId(), number: freeNumber(quote.number, new Set(numbers)) });
  };
  return {
    done,
    removed,
    rename: ({ id }, name, customer) => {
      const outcome = ledger.change<SavedQuote>(id, 'quote', (quote) => ({ ...quote, name, customer }));
      if (outcome !== 'missing') setDone({ tag: 'renamed', name, isKept: outcome === 'kept' });
      return outcome;
    },
    saveAnew: (quote, name, customer) =>
      setDone({ tag: 'savedAnew', name, isKept: putNew({ ...quote, name, customer }) }),
    duplicate: (quote) => {
      const name = list.copyOf(quote.name);
      setDone({ tag: 'duplicated', name, isKept: putNew({ ...quote, name }) });
    },
    remove: ({ id }) => {
      remove(id);
      setDone(undefined);
    },
    undo: () => {
      const latest = removed.at(-1);
      if (latest !== undefined) setDone({ tag: 'restored', name: latest.name, isKept: restore(latest) });
    },
  };
}
