import type { DocumentTexts } from '../i18n/document-texts';
import { fullLink, type QuoteDocument } from './quote-document';
import { headerFacts, quoteNotes, totalFacts } from './quote-facts';
import { quoteRows } from './quote-rows';

/** A cell: text, or digits that stay a number in a spreadsheet. */
type Cell = string | { readonly number: string };

const BYTE_ORDER_MARK = '\ufeff';

/** The first characters that make a spreadsheet take text for a formula, in full width too. */
const FORMULA_START = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * The quote as CSV: a byte order mark, by which Excel knows UTF-8; CR LF; quotes by RFC 4180. The first column
 * has names that are the same in every language, the last one amounts in yuan as plain numbers with two
 * decimals. Text that a spreadsheet would run as a formula has an apostrophe before it. The link comes last.
 */
export function writeCsv(document: QuoteDocument, texts: DocumentTexts): string {
  const { documents } = texts;
  const { item, unitPrice, quantity, term, formula, amount } = documents.columns;
  const number = (digits: string): Cell => ({ number: digits });
  const lines: Cell[][] = [
    ['quotation', documents.quotation, texts.messages.page.product],
    ...headerFacts(document, texts).map(({ name, label, value }): Cell[] => [name, label, value]),
    [],
    [documents.fieldName, item, unitPrice, quantity, term, formula, amount],
    ...quoteRows(document, texts).map((row): Cell[] => [
      row.id,
      row.item,
      row.unitPrice,
      row.quantity,
      row.term,
      row.formula,
      row.amountYuan === undefined ? documents.onRequest : number(row.amountYuan),
    ]),
    ...totalFacts(document, texts).map(({ name, label, value, isNumber }): Cell[] => [
      name,
      label,
      '',
      '',
      '',
      '',
      isNumber ? number(value) : value,
    ]),
    [],
    ...quoteNotes(document, texts).map((note): Cell[] => ['note', note]),
    ['book', documents.priceBook, document.quote.bookId],
    ['link', documents.linkAbout, fullLink(document)],
  ];
  return `${BYTE_ORDER_MARK}${lines.map((cells) => `${cells.map(writeCell).join(',')}\r\n`).join('')}`;
}

function writeCell(cell: Cell): string {
  if (typeof cell !== 'string') return cell.number;
  const text = FORMULA_START.test(cell) ? `'${cell}` : cell;
  return /[",\r\n']/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
