import type { ReactNode } from 'react';
import type { Catalogue } from '../../i18n/catalogue';
import { fieldWording } from '../../i18n/wording/field-wording';
import { quantityTexts } from '../../i18n/wording/quantity-texts';
import type { QuoteDifference } from '../../pricing/advice/quote-comparison';
import type { PriceBook } from '../../pricing/price-book/price-book';
import type { LineId } from '../../pricing/quote/quote';
import { DateFigure } from '../../ui/figure';
import { Count } from '../amounts/count';
import { Day } from '../amounts/day';
import { Amount } from '../amounts/line-amount';
import { isoDayText } from '../saved-quotes/iso-day-text';
import type { ComparedQuote } from './compared-quotes';
import { AmountDifference, CountDifference } from './difference';
import { expiryOf, type TimeWords, timeText } from './quote-time';

/** A column: a quote, its place from 1, and what it has beyond the reference where it is not that itself. */
export interface ComparedColumn extends ComparedQuote {
  readonly place: number;
  readonly difference: QuoteDifference | undefined;
}

export interface CompareRow {
  readonly id: string;
  readonly label: string;
  /** `undefined` where the quote has nothing of it. */
  readonly cell: (column: ComparedColumn) => ReactNode;
  /** What the row says as a text, to mark it where it differs from the reference's; figures mark themselves. */
  readonly text?: (column: ComparedColumn) => string;
}

export interface RowWords extends TimeWords {
  readonly catalogue: Catalogue;
  readonly book: PriceBook;
}

/** The rows of the comparison; those that no quote has anything in are left out. */
export function compareRows(items: readonly LineId[], words: RowWords): CompareRow[] {
  return [
    ...aboutRows(words),
    ...items.map((id) => itemRow(id, words)),
    ...amountRows(words),
    ...endRows(words),
  ];
}

function aboutRows(words: RowWords): CompareRow[] {
  const { compare, messages } = words;
  const mode = ({ quote }: ComparedColumn) => messages.page.modes[quote.mode];
  const time = ({ quote }: ComparedColumn) => timeText(quote, words);
  return [
    { id: 'number', label: compare.rows.number, cell: ({ saved }) => saved?.number },
    { id: 'mode', label: compare.rows.mode, cell: mode, text: mode },
    { id: 'time', label: compare.rows.time, cell: time, text: time },
  ];
}

/** Quantity and amount of one item, each with what differs. */
function itemRow(id: LineId, { catalogue, breakdown, book }: RowWords): CompareRow {
  const { messages } = catalogue;
  const { label, unit } = fieldWording(id, messages, book);
  const counted = (text: string, count: number) => messages.counted(text, unit, count);
  return {
    id: `item:${id}`,
    label,
    cell: ({ place, quote, difference }) => {
      const line = quote.lines.find((candidate) => candidate.id === id);
      const differs = difference?.items.find((item) => item.id === id);
      if (line === undefined && (differs === undefined || differs.quantity === 0)) return undefined;
      const texts = line && quantityTexts(line, book, catalogue, breakdown);
      return (
        <>
          {texts && <span>{texts.chosen}</span>}
          {texts?.billed && <span className="about">{texts.billed}</span>}
          {line && <Amount name={`compare:${place}:line:${id}`} fen={line.amountFen} />}
          {differs !== undefined && differs.quantity !== 0 && (
            <CountDifference
              name={`compare:${place}:more:${id}`}
              count={differs.quantity}
              counted={counted}
            />
          )}
          {differs !== undefined && differs.amountFen !== 0n && (
            <AmountDifference name={`compare:${place}:dearer:${id}`} fen={differs.amountFen} />
          )}
        </>
      );
    },
  };
}

function amountRows({ compare }: RowWords): CompareRow[] {
  const { rows } = compare;
  const discount = ({ quote }: ComparedColumn) =>
    quote.discountPercent === undefined ? compare.noDiscount : compare.discountPaid(quote.discountPercent);
  return [
    {
      id: 'list-total',
      label: rows.listTotal,
      cell: ({ place, quote }) => <Amount name={`compare:${place}:list-total`} fen={quote.listTotalFen} />,
    },
    { id: 'discount', label: rows.discount, cell: discount, text: discount },
    {
      id: 'total',
      label: rows.total,
      cell: ({ place, quote, difference }) => (
        <>
          <Amount name={`compare:${place}:total`} fen={quote.totalFen} />
          {difference !== undefined && difference.totalFen !== 0n && (
            <AmountDifference name={`compare:${place}:dearer`} fen={difference.totalFen} />
          )}
        </>
      ),
    },
    {
      id: 'net',
      label: rows.net,
      cell: ({ place, quote: { tax } }) =>
        tax && (
          <>
            <Amount name={`compare:${place}:tax:net`} fen={tax.netFen} />
            <span className="about">{compare.rate(tax.ratePercent)}</span>
          </>
        ),
    },
    {
      id: 'tax',
      label: rows.tax,
      cell: ({ place, quote: { tax } }) =>
        tax && <Amount name={`compare:${place}:tax:amount`} fen={tax.taxFen} />,
    },
    {
      id: 'per-year',
      label: rows.perYear,
      cell: ({ place, quote, difference }) =>
        quote.mode === 'add' ? undefined : (
          <>
            <Amount name={`compare:${place}:per-year`} fen={quote.perYearFen} />
            {difference?.perYearFen !== undefined && difference.perYearFen !== 0n && (
              <AmountDifference name={`compare:${place}:dearer:per-year`} fen={difference.perYearFen} />
            )}
          </>
        ),
    },
    {
      id: 'per-employee-month',
      label: rows.perEmployeeMonth,
      cell: ({ place, quote, difference }) =>
        quote.mode === 'add' ? undefined : (
          <>
            <Amount name={`compare:${place}:per-employee-month`} fen={quote.perEmployeeMonthFen} />
            {difference?.perEmployeeMonthFen !== undefined && difference.perEmployeeMonthFen !== 0n && (
              <AmountDifference
                name={`compare:${place}:dearer:per-employee-month`}
                fen={difference.perEmployeeMonthFen}
              />
            )}
          </>
        ),
    },
  ];
}

function endRows({ compare, messages, catalogue }: RowWords): CompareRow[] {
  const { rows } = compare;
  const onRequest = ({ quote }: ComparedColumn) =>
    quote.priceOnRequest.map((id) => messages.fields[id].label).join(compare.and);
  return [
    {
      id: 'sessions',
      label: rows.sessions,
      cell: ({ place, quote, difference }) => (
        <>
          <Count name={`compare:${place}:sessions`} count={quote.sessions.total} />
          {difference !== undefined && difference.sessions !== 0 && (
            <CountDifference
              name={`compare:${place}:more:sessions`}
              count={difference.sessions}
              counted={compare.sessionCount}
            />
          )}
        </>
      ),
    },
    {
      id: 'on-request',
      label: rows.onRequest,
      cell: (column) => onRequest(column) || undefined,
      text: onRequest,
    },
    {
      id: 'expiry',
      label: rows.expiry,
      cell: ({ place, quote }) => {
        const expiry = expiryOf(quote);
        return expiry && <Day name={`compare:${place}:expiry`} date={expiry} />;
      },
    },
    {
      id: 'valid-until',
      label: rows.validUntil,
      cell: ({ place, saved }) =>
        saved && (
          <DateFigure name={`compare:${place}:valid-until`} isoDate={saved.validUntil}>
            {isoDayText(saved.validUntil, catalogue.language)}
          </DateFigure>
        ),
    },
  ];
}
