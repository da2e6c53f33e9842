import './quoted-then.css';
import { readSelection } from '../../entry/read-selection';
import { useSendMessages } from '../../i18n/use-send-messages';
import type { Quote } from '../../pricing/quote/quote';
import { quoteSelection } from '../../pricing/quote/quote-selection';
import { useBook, useMode, useToday } from '../../store/calculator-context';
import { usePricedForm } from '../../store/priced-form';
import { useOtherBook } from '../document/use-other-book';
import { ChangesTable } from './changes-table';
import { StatedChanges } from './stated-changes';
import { ThenTable } from './then-table';

export interface QuotedThenChangesProps {
  /** `undefined` while a field waits to be mended. */
  readonly quote: Quote | undefined;
}

/** Line by line what changed: since the file was made, or under the list of the link's time. */
export function QuotedThenChanges({ quote }: QuotedThenChangesProps) {
  const { bookId, stated } = usePricedForm().record;
  const book = useBook();
  if (stated !== undefined && quote) return <StatedChanges stated={stated} quote={quote} />;
  if (bookId === undefined || bookId === book.id) return null;
  return <BookChanges key={bookId} bookId={bookId} quote={quote} />;
}

/** The same selection under the list that the link was made with, where the page has it. */
function BookChanges({ bookId, quote }: QuotedThenChangesProps & { readonly bookId: string }) {
  const { changes } = useSendMessages();
  const mode = useMode();
  const { texts } = usePricedForm();
  const today = useToday();
  const search = useOtherBook(bookId);
  if (search === 'looking') return <p className="about">{changes.looking}</p>;
  if (search === 'missing') return <p className="about">{changes.bookMissing(bookId)}</p>;
  const reading = readSelection(mode, texts, today, search);
  if (!reading.ok) return <p className="about">{changes.notComparable}</p>;
  const then = quoteSelection(reading.selection, search);
  if (quote === undefined) return <ThenTable then={then} thenBook={search} />;
  return (
    <ChangesTable
      then={then.lines}
      thenTotalFen={then.totalFen}
      thenLabel={changes.underBook(bookId)}
      thenBook={search}
      quote={quote}
    />
  );
}
