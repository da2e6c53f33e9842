import { useCatalogue } from '../../i18n/catalogue';
import { formatAmount } from '../../i18n/format-money';
import { yuanToFen } from '../../pricing/fen';
import { useBook } from '../../store/calculator-context';
import { usePricedForm } from '../../store/priced-form';
import { Arriving, type PartLoader } from '../../ui/arriving';
import type { QuotedThenChangesProps } from './quoted-then-changes';

const changes: PartLoader<QuotedThenChangesProps> = async () =>
  (await import('./quoted-then-changes')).QuotedThenChanges;

/**
 * What a link or file came to when it was made, where that is not what it comes to now, or where under this list
 * it can come to nothing yet.
 */
export function QuotedThenNotice() {
  const { messages } = useCatalogue();
  const book = useBook();
  const { priced, record } = usePricedForm();
  const { bookId, quotedYuan, stated } = record;
  const { notices, lazy } = messages;
  const otherBookId = bookId === book.id ? undefined : bookId;
  const quote = priced.ok ? priced.quote : undefined;
  const thenFen = quotedYuan === undefined ? quote?.totalFen : yuanToFen(quotedYuan);
  if (thenFen === undefined || (quote === undefined && otherBookId === undefined)) return null;
  if (thenFen === quote?.totalFen && stated === undefined) return null;
  const then = formatAmount(thenFen);
  const now = quote && formatAmount(quote.totalFen);
  return (
    <div className="notice quoted-then">
      {thenFen !== quote?.totalFen && (
        <p>
          {now === undefined
            ? notices.quotedThenOnly(then, otherBookId ?? '')
            : otherBookId === undefined
              ? notices.quotedThen(then, now)
              : notices.quotedUnderOtherBook(then, now, otherBookId)}
        </p>
      )}
      {(otherBookId ?? stated) !== undefined && (
        <Arriving
          loader={changes}
          props={{ quote }}
          waiting={null}
          failedMessage={lazy.modeFailed}
          retryLabel={lazy.retry}
        />
      )}
    </div>
  );
}
