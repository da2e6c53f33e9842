import type { Mode } from '../../entry/modes';
import type { PlainDate } from '../../pricing/calendar/plain-date';
import { type AppliedQuotes, type QuoteState, quoteState } from '../../store/ledger/quote-state';
import type { SavedQuote } from '../../store/ledger/records';

/** A saved quote with what the list filters by. Its price is computed only where its row is shown. */
export interface QuoteRow {
  readonly quote: SavedQuote;
  readonly state: QuoteState;
  /** Name, number and customer, folded. */
  readonly searched: string;
}

export interface QuoteFilters {
  readonly search: string;
  readonly mode: Mode | undefined;
  readonly state: QuoteState | undefined;
}

export const NO_FILTERS: QuoteFilters = { search: '', mode: undefined, state: undefined };

export const quoteRows = (
  quotes: readonly SavedQuote[],
  applied: AppliedQuotes,
  today: PlainDate,
): QuoteRow[] =>
  quotes.map((quote) => ({
    quote,
    state: quoteState(quote, applied, today),
    searched: folded(`${quote.name}\n${quote.number}\n${quote.customer}`),
  }));

/** The rows with every word of the search in them, of the mode and state asked for. */
export function filterRows(rows: readonly QuoteRow[], { search, mode, state }: QuoteFilters): QuoteRow[] {
  const words = folded(search)
    .split(/\s+/)
    .filter((word) => word !== '');
  return rows.filter(
    (row) =>
      (mode === undefined || row.quote.mode === mode) &&
      (state === undefined || row.state === state) &&
      words.every((word) => row.searched.includes(word)),
  );
}

/** Full-width as half-width, capitals as small letters. Only to find by: nothing is computed from it. */
const folded = (text: string): string => text.normalize('NFKC').toLowerCase();
