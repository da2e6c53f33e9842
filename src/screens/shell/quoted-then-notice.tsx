import { useCatalogue } from '../../i18n/catalogue';
import { formatAmount } from '../../i18n/format-money';
import { yuanToFen } from '../../pricing/fen';
import { useBook, useCalculator, usePriced } from '../../store/calculator-context';
import { Arriving, type PartLoader } from '../../ui/arriving';
import type { QuotedThenChangesProps } from './quoted-then-changes';

const changes: PartLoader<QuotedThenChangesProps> = async () =>
  (await import('./quoted-then-changes')).QuotedThenChanges;

/** What a link or file came to when it was made, where that is not what it comes to now. */
export function QuotedThenNotice() {
  const { language, messages } = useCatalogue();
  const { bookId, quotedYuan, stated } = useCalculator((state) => state.record);
  const book = useBook();
  const priced = usePriced();
  if (!priced.ok) return null;
  const { notices, lazy } = messages;
  const { totalFen } = priced.quote;
  const thenFen = quotedYuan === undefined ? totalFen : yuanToFen(quotedYuan);
  if (thenFen === totalFen && stated === undefined) return null;
  const then = formatAmount(thenFen, language);
  const now = formatAmount(totalFen, language);
  const otherBookId = bookId === book.id ? undefined : bookId;
  return (
    <div className="notice quoted-then">
      {thenFen !== totalFen && (
        <p>
          {otherBookId === undefined
            ? notices.quotedThen(then, now)
            : notices.quotedUnderOtherBook(then, now, otherBookId)}
        </p>
      )}
      {(otherBookId ?? stated) !== undefined && (
        <Arriving
          loader={changes}
          props={{ quote: priced.quote }}
          waiting={null}
          failedMessage={lazy.modeFailed}
          retryLabel={lazy.retry}
        />
      )}
    </div>
  );
}
