import { useMemo } from 'react';
import { makeDocument } from '../../documents/make-document';
import type { QuoteDetails, QuoteDocument } from '../../documents/quote-document';
import { readSelection } from '../../entry/read-selection';
import { quoteSelection } from '../../pricing/quote/quote-selection';
import { useBook, useMode, useServices, useTexts, useToday } from '../../store/calculator-context';

/** The quote on screen as a document; `undefined` where a field of it waits to be mended. */
export function useDraftDocument(details?: Partial<QuoteDetails>): QuoteDocument | undefined {
  const mode = useMode();
  const texts = useTexts();
  const book = useBook();
  const today = useToday();
  const { pageAddress } = useServices();
  return useMemo(() => {
    const reading = readSelection(mode, texts, today, book);
    if (!reading.ok) return undefined;
    const quote = quoteSelection(reading.selection, book);
    const input = { mode, texts, quote, book, today, pageAddress: pageAddress() };
    return makeDocument(details === undefined ? input : { ...input, details });
  }, [mode, texts, book, today, pageAddress, details]);
}
