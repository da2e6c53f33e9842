import { useMemo } from 'react';
import { priceLink } from '../../documents/priced-link';
import { useRecordsMessages } from '../../i18n/use-records-messages';
import type { Quote } from '../../pricing/quote/quote';
import { useBook, useToday } from '../../store/calculator-context';
import { useRecords } from '../../store/ledger/use-ledger';
import { useDraftDocument } from '../document/use-draft-document';

/** Stands for the quote on screen among the ids of saved ones. */
export const DRAFT_ID = 'draft';
export const MAX_COMPARED = 4;

export interface ComparedQuote {
  readonly id: string;
  readonly name: string;
  readonly quote: Quote;
  /** Absent for the quote on screen, which is not saved. */
  readonly saved?: { readonly number: string; readonly validUntil: string };
}

export interface ComparedQuotes {
  /** At most four, in the order chosen, all priced by today's list. */
  readonly compared: readonly ComparedQuote[];
  /** Names of those without a price. */
  readonly unpriced: readonly string[];
  /** Saved quotes that are no longer there. */
  readonly missingCount: number;
}

/** The quotes with these ids as they are now, in this tab or another. */
export function useComparedQuotes(ids: readonly string[]): ComparedQuotes {
  const quotes = useRecords('quote');
  const draft = useDraftDocument();
  const book = useBook();
  const today = useToday();
  const { compare } = useRecordsMessages();
  return useMemo(() => {
    const compared: ComparedQuote[] = [];
    const unpriced: string[] = [];
    let missingCount = 0;
    for (const id of [...new Set(ids)].slice(0, MAX_COMPARED)) {
      if (id === DRAFT_ID) {
        if (draft) compared.push({ id, name: compare.draft, quote: draft.quote });
        else unpriced.push(compare.draft);
        continue;
      }
      const saved = quotes.find((quote) => quote.id === id);
      const priced = saved && priceLink(saved.link, book, today);
      if (saved === undefined) missingCount += 1;
      else if (priced?.ok) compared.push({ id, name: saved.name, quote: priced.quote, saved });
      else unpriced.push(saved.name);
    }
    return { compared, unpriced, missingCount };
  }, [ids, quotes, draft, book, today, compare]);
}
