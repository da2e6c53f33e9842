import { quoteLink } from '../../documents/priced-link';
import type { QuoteDocument } from '../../documents/quote-document';
import { quoteNumber } from '../../documents/quote-number';
import { type PlainDate, toIsoDate } from '../../pricing/calendar/plain-date';
import { fenToYuan } from '../../pricing/fen';
import {
  useBook,
  useCalculatorStore,
  useMode,
  useServices,
  useTexts,
  useToday,
} from '../../store/calculator-context';
import { freeNumber } from '../../store/ledger/free-number';
import type { SavedQuote } from '../../store/ledger/records';
import { useLedger, useRecords } from '../../store/ledger/use-ledger';
import { openedQuoteId, rememberOpened } from '../saved-quotes/opened-quote';

export interface QuoteNaming {
  readonly name: string;
  readonly customer: string;
  readonly validUntil: PlainDate;
}

export interface SaveQuote {
  /** The saved quote that the selection on screen came from. */
  readonly opened: SavedQuote | undefined;
  /** Saves the quote on screen, in place of the one given where there is one. */
  readonly save: (naming: QuoteNaming, inPlaceOf?: SavedQuote) => SaveOutcome;
}

export interface SaveOutcome {
  readonly name: string;
  readonly number: string;
  readonly isUpdate: boolean;
  /** False where it is in this page's memory only. */
  readonly isKept: boolean;
}

export function useSaveQuote(document: QuoteDocument | undefined): SaveQuote {
  const store = useCalculatorStore();
  const ledger = useLedger();
  const quotes = useRecords('quote');
  const { newId } = useServices();
  const book = useBook();
  const today = useToday();
  const mode = useMode();
  const texts = useTexts();
  const openedId = openedQuoteId(store);
  return {
    opened: quotes.find(({ id }) => id === openedId),
    save: ({ name, customer, validUntil }, inPlaceOf) => {
      if (document === undefined) throw new Error('only a priced quote can be saved');
      const link = quoteLink({ mode, texts }, document.quote, book, today);
      const number =
        inPlaceOf?.number ??
        freeNumber(quoteNumber(link, today), new Set(quotes.map((quote) => quote.number)));
      const id = inPlaceOf?.id ?? newId();
      const isKept = ledger.put({
        kind: 'quote',
        id,
        number,
        name,
        customer,
        mode,
        link,
        totalYuan: fenToYuan(document.quote.totalFen),
        madeOn: toIsoDate(today),
        validUntil: toIsoDate(validUntil),
      });
      rememberOpened(store, id);
      return { name, number, isUpdate: inPlaceOf !== undefined, isKept };
    },
  };
}
