import type { WorkbookTexts } from '../../../src/documents/workbook/write-workbook';
import { groupDigits } from '../../../src/i18n/group-digits';
import { fieldWording } from '../../../src/i18n/wording/field-wording';
import { toIsoDate } from '../../../src/pricing/calendar/plain-date';
import { fenToYuan } from '../../../src/pricing/fen';
import type { Quote } from '../../../src/pricing/quote/quote';
import { publishedBook } from '../../pricing/published-book';
import type { ShownSheet } from './shown-sheet';

type Figures = Record<string, string>;

const yuan = (fen: bigint) => groupDigits(fenToYuan(fen));

/** The quote's figures as a sheet should show them. */
export function figuresToShow(quote: Quote): Figures {
  return {
    ...Object.fromEntries(
      quote.lines.flatMap(({ id, listAmountFen, amountFen, billedQuantity }) => [
        [`list:${id}`, yuan(listAmountFen)],
        [`line:${id}`, yuan(amountFen)],
        [`billed:${id}`, groupDigits(billedQuantity)],
      ]),
    ),
    ...Object.fromEntries(
      quote.groups
        .filter(({ id }) => quote.lines.some(({ group }) => group === id))
        .map(({ id, amountFen }) => [`group:${id}`, yuan(amountFen)]),
    ),
    ...Object.fromEntries(quote.priceOnRequest.map((id) => [`request:${id}`, ''])),
    'list-total': yuan(quote.listTotalFen),
    discount: yuan(quote.totalFen - quote.listTotalFen),
    total: yuan(quote.totalFen),
    ...(quote.tax && { 'tax:net': yuan(quote.tax.netFen), 'tax:amount': yuan(quote.tax.taxFen) }),
    'sessions:included': groupDigits(quote.sessions.included),
    'sessions:total': groupDigits(quote.sessions.total),
    ...('newExpiry' in quote && quote.newExpiry && { 'new-expiry': toIsoDate(quote.newExpiry) }),
    ...('life' in quote && { expiry: toIsoDate(quote.life.expiry) }),
    ...(quote.mode === 'add' && { 'months-left': String(quote.timeLeft.months) }),
  };
}

/** The same figures as the sheet shows them. */
export function figuresShown(sheet: ShownSheet, quote: Quote, texts: WorkbookTexts): Figures {
  const { messages, documents, workbook } = texts;
  const amount = (label: string) => sheet.at(label, documents.columns.amount);
  const label = (id: Parameters<typeof fieldWording>[0]) => fieldWording(id, messages, publishedBook).label;
  const groups = { base: messages.form.base, 'value-added': messages.form.valueAdded };
  return {
    ...Object.fromEntries(
      quote.lines.flatMap(({ id }) => [
        [`list:${id}`, sheet.at(label(id), workbook.columns.listAmount)],
        [`line:${id}`, amount(label(id))],
        [`billed:${id}`, sheet.at(label(id), workbook.columns.billed)],
      ]),
    ),
    ...Object.fromEntries(
      quote.groups
        .filter(({ id }) => quote.lines.some(({ group }) => group === id))
        .map(({ id }) => [`group:${id}`, amount(documents.subtotal(groups[id]))]),
    ),
    // No figure at all, least of all a 0.
    ...Object.fromEntries(
      quote.priceOnRequest.map((id) => [`request:${id}`, amount(label(id)).replace(documents.onRequest, '')]),
    ),
    'list-total': amount(documents.listTotal),
    discount: amount(workbook.discounted),
    total: amount(documents.total),
    ...(quote.tax && { 'tax:net': amount(documents.net), 'tax:amount': amount(workbook.taxAmount) }),
    'sessions:included': amount(documents.sessionsIncluded),
    'sessions:total': amount(documents.sessionsTotal),
    ...('newExpiry' in quote &&
      quote.newExpiry && {
        'new-expiry': sheet.fact(quote.mode === 'new' ? documents.expiry : workbook.newExpiry),
      }),
    ...('life' in quote && {
      expiry: sheet.fact(quote.mode === 'add' ? documents.expiry : workbook.originalExpiry),
    }),
    ...(quote.mode === 'add' && { 'months-left': sheet.fact(workbook.monthsLeft) }),
  };
}
