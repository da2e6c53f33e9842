import { useCatalogue } from '../../i18n/catalogue';
import { formatAmount } from '../../i18n/format-money';
import { yuanToFen } from '../../pricing/fen';
import { useBook, useCalculator, usePriced } from '../../store/calculator-context';

/** What a link came to when it was made, where that is not what it comes to now. */
export function QuotedThenNotice() {
  const { language, messages } = useCatalogue();
  const { bookId, quotedYuan } = useCalculator((state) => state.record);
  const book = useBook();
  const priced = usePriced();
  if (quotedYuan === undefined || !priced.ok) return null;
  const thenFen = yuanToFen(quotedYuan);
  const { totalFen } = priced.quote;
  if (thenFen === totalFen) return null;
  const then = formatAmount(thenFen, language);
  const now = formatAmount(totalFen, language);
  const isOtherBook = bookId !== undefined && bookId !== book.id;
  return (
    <p className="notice quoted-then">
      {isOtherBook
        ? messages.notices.quotedUnderOtherBook(then, now, bookId)
        : messages.notices.quotedThen(then, now)}
    </p>
  );
}
