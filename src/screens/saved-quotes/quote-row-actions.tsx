import { useRecordsMessages } from '../../i18n/use-records-messages';
import type { SavedQuote } from '../../store/ledger/records';
import { useQuotePrice } from './quote-cells';

/** What can be done with one saved quote; each is handed the quote. */
export interface QuoteActions {
  readonly onOpen: (quote: SavedQuote) => void;
  readonly onSend: (quote: SavedQuote) => void;
  readonly onPrint: (quote: SavedQuote) => void;
  readonly onRename: (quote: SavedQuote) => void;
  readonly onDuplicate: (quote: SavedQuote) => void;
  readonly onRemove: (quote: SavedQuote) => void;
}

/** The two usual ones as they are, the others behind a disclosure: a page of fifteen rows stays short to tab through. */
export function QuoteRowActions({
  quote,
  actions,
}: {
  readonly quote: SavedQuote;
  readonly actions: QuoteActions;
}) {
  const { list } = useRecordsMessages();
  const isPriced = useQuotePrice(quote)?.ok === true;
  const button = (label: string, act: (quote: SavedQuote) => void) => (
    <button
      type="button"
      className="text-button"
      aria-label={list.of(label, quote.name)}
      onClick={() => act(quote)}
    >
      {label}
    </button>
  );
  return (
    <div className="row-actions">
      {button(isPriced ? list.open : list.mend, actions.onOpen)}
      {isPriced && button(list.send, actions.onSend)}
      <details>
        <summary aria-label={list.of(list.more, quote.name)}>{list.more}</summary>
        <div className="row-actions">
          {isPriced && button(list.print, actions.onPrint)}
          {button(list.rename, actions.onRename)}
          {button(list.duplicate, actions.onDuplicate)}
          {button(list.remove, actions.onRemove)}
        </div>
      </details>
    </div>
  );
}
