import { useMemo } from 'react';
import { priceLink } from '../../documents/priced-link';
import { useCatalogue } from '../../i18n/catalogue';
import { formatAmount } from '../../i18n/format-money';
import { useRecordsMessages } from '../../i18n/use-records-messages';
import { fenToYuan, yuanToFen } from '../../pricing/fen';
import { useBook, useToday } from '../../store/calculator-context';
import type { SavedQuote } from '../../store/ledger/records';
import { useLedgerState } from '../../store/ledger/use-ledger';
import { DateFigure, Figure } from '../../ui/figure';
import { Amount } from '../amounts/line-amount';
import { LeftOut } from '../document/left-out';
import { isoDayText } from './iso-day-text';
import type { QuoteRow } from './quote-rows';

export interface QuoteCellProps {
  readonly row: QuoteRow;
}

/** A saved quote's price by today's list and day. */
export function useQuotePrice({ link }: SavedQuote) {
  const book = useBook();
  const today = useToday();
  return useMemo(() => priceLink(link, book, today), [link, book, today]);
}

export function NameCell({ row: { quote } }: QuoteCellProps) {
  const { list } = useRecordsMessages();
  const isUnkept = useLedgerState(({ unkept }) => unkept.has(quote.id));
  return (
    <>
      <span className="quote-name">{quote.name}</span>
      {isUnkept && <span className="tag">{list.inMemory}</span>}
      <span className="about">{quote.number}</span>
      {quote.customer && <span className="about">{list.forCustomer(quote.customer)}</span>}
    </>
  );
}

export function ModeCell({ row: { quote } }: QuoteCellProps) {
  return <>{useCatalogue().messages.page.modes[quote.mode]}</>;
}

/** The total as it is now, and what is not in it; that of the day it was saved beside it, where it differs. */
export function TotalCell({ row: { quote } }: QuoteCellProps) {
  const { list } = useRecordsMessages();
  const book = useBook();
  const priced = useQuotePrice(quote);
  const { id, totalYuan } = quote;
  const savedFen = yuanToFen(totalYuan);
  const savedText = list.savedTotal(formatAmount(savedFen));
  if (!priced?.ok) {
    return (
      <>
        <span className="about changed">{list.unpriced}</span>
        <span className="about">{savedText}</span>
      </>
    );
  }
  const { totalFen } = priced.quote;
  const { bookId } = priced.content.record;
  return (
    <>
      <Amount name={`saved:${id}:total`} fen={totalFen} />
      {totalFen !== savedFen && (
        <span className="about changed">
          <Figure name={`saved:${id}:total-then`} value={fenToYuan(savedFen)}>
            {savedText}
          </Figure>{' '}
          <span>{bookId !== undefined && bookId !== book.id ? list.otherBook(bookId) : list.sameBook}</span>
        </span>
      )}
      <LeftOut quote={priced.quote} />
    </>
  );
}

export function DateCell({ row: { quote } }: QuoteCellProps) {
  const { language } = useCatalogue();
  const { list } = useRecordsMessages();
  const { id, madeOn, validUntil } = quote;
  return (
    <>
      <span className="quote-day">{list.madeOn(isoDayText(madeOn, language))}</span>
      <span className="about">
        <DateFigure name={`saved:${id}:valid-until`} isoDate={validUntil}>
          {list.validUntil(isoDayText(validUntil, language))}
        </DateFigure>
      </span>
    </>
  );
}

export function StateCell({ row: { state } }: QuoteCellProps) {
  const { list } = useRecordsMessages();
  return <span className={`quote-state state-of-${state}`}>{list.states[state]}</span>;
}
