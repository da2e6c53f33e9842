import { groupDigits } from '../../i18n/group-digits';
import { fieldWording } from '../../i18n/wording/field-wording';
import { quantityTexts } from '../../i18n/wording/quantity-texts';
import type { LineId } from '../../pricing/quote/quote';
import { DateFigure, Figure } from '../../ui/figure';
import { Day } from '../amounts/day';
import { Amount } from '../amounts/line-amount';
import { leftOutTexts } from '../document/left-out-texts';
import { isoDayText } from '../saved-quotes/iso-day-text';
import { amountRows } from './amount-rows';
import type { ComparedColumn, CompareRow, RowWords } from './compare-row';
import { AmountDifference, CountDifference } from './difference';
import { expiryOf, timeText } from './quote-time';

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
function itemRow(id: LineId, { catalogue, breakdown, book, compare: { none } }: RowWords): CompareRow {
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
          <span>{texts?.chosen ?? none}</span>
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

function endRows({ compare, messages, catalogue, breakdown }: RowWords): CompareRow[] {
  const { rows } = compare;
  const onRequest = ({ quote }: ComparedColumn) =>
    quote.priceOnRequest.map((id) => messages.fields[id].label).join(compare.and);
  const leftOut = ({ quote }: ComparedColumn) =>
    leftOutTexts(quote, breakdown, catalogue.language).join(' ') || undefined;
  return [
    {
      id: 'sessions',
      label: rows.sessions,
      cell: ({ place, quote, difference }) => (
        <>
          <Figure name={`compare:${place}:sessions`} value={quote.sessions.total}>
            {compare.sessionCount(groupDigits(quote.sessions.total))}
          </Figure>
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
    { id: 'left-out', label: rows.leftOut, cell: leftOut },
    {
      id: 'expiry',
      label: rows.expiry,
      cell: ({ place, quote }) => {
        const expiry = expiryOf(quote);
        return expiry && <Day name={`compare:${place}:expiry`} date={expiry} />;
      },
      text: ({ quote }) => JSON.stringify(expiryOf(quote) ?? null),
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
      text: ({ saved }) => saved?.validUntil ?? '',
    },
  ];
}
