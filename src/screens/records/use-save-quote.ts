import type { QuoteDocument } from '../../documents/quote-document';
import { type PlainDate, toIsoDate } from '../../pricing/calendar/plain-date';
import { fenToYuan } from '../../pricing/fen';
import { useCalculatorStore, useServices } from '../../store/calculator-context';
import { freeNumber } from '../../store/ledger/free-number';
import type { SavedQuote } from '../../store/ledger/records';
import { useLedger, useRecords } from '../../store/ledger/use-ledger';
import { showAllQuotes } from '../saved-quotes/list-view';
import { openedQuoteId, rememberOpened } from '../saved-quotes/opened-quote';

export interface QuoteNaming {
  readonly name: string;
  readonly customer: string;
  readonly validUntil: PlainDate;
}

export interface SaveOutcome {
  readonly name: string;
  readonly number: string;
  readonly isUpdate: boolean;
  /** False where it is in this page's memory only. */
  readonly isKept: boolean;
}

export interface SaveQuote {
  /** The saved quote that the selection on screen came from. */
  readonly opened: SavedQuote | undefined;
  /** Saves the quote on screen, in place of the one given where there is one. */
  readonly save: (document: QuoteDocument, naming: QuoteNaming, inPlaceOf?: SavedQuote) => SaveOutcome;
}

export function useSaveQuote(): SaveQuote {
  const store = useCalculatorStore();
  const ledger = useLedger();
  const quotes = useRecords('quote');
  const { newId } = useServices();
  const openedId = openedQuoteId(store);
  return {
    opened: quotes.find(({ id }) => id === openedId),
    save: ({ quote, link, details }, { name, customer, validUntil }, inPlaceOf) => {
      const taken = new Set(quotes.map(({ number }) => number));
      const number = inPlaceOf?.number ?? freeNumber(details.number, taken);
      const id = inPlaceOf?.id ?? newId();
      const isKept = ledger.put({
        kind: 'quote',
        id,
        number,
        name,
        customer,
        mode: quote.mode,
        link,
        totalYuan: fenToYuan(quote.totalFen),
        madeOn: toIsoDate(details.madeOn),
        validUntil: toIsoDate(validUntil),
      });
      rememberOpened(store, id);
      showAllQuotes(store);
      return { name, number, isUpdate: inPlaceOf !== undefined, isKept };
    },
  };
}
