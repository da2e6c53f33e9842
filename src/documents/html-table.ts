import type { DocumentTexts } from '../i18n/document-texts';
import { fullLink, type QuoteDocument } from './quote-document';
import { headerFacts, quoteNotes, totalFacts } from './quote-facts';
import { quoteRows } from './quote-rows';

/** What goes to the clipboard: a table for programs that know tables, and cells between tabs for the rest. */
export interface TableForClipboard {
  readonly html: string;
  readonly text: string;
}

interface Cell {
  readonly text: string;
  readonly isHead?: boolean;
  /** An amount: aligned right, and its plain digits go into the spreadsheet. */
  readonly isNumber?: boolean;
  /** How many columns it takes. */
  readonly span?: number;
  readonly link?: string;
}

const COLUMNS = 6;
const BORDER = 'border:1px solid #999;padding:4px 8px;vertical-align:top';

/** The quote as a table that pastes as one into Excel, Word and WeCom. Styles are inline: other programs read them. */
export function writeTable(document: QuoteDocument, texts: DocumentTexts): TableForClipboard {
  const rows = tableRows(document, texts);
  const body = rows.map((cells) => `<tr>${cells.map(htmlCell).join('')}</tr>`).join('');
  return {
    html: `<meta charset="utf-8"><table style="border-collapse:collapse">${body}</table>`,
    text: rows.map((cells) => cells.map(tabCell).join('\t')).join('\r\n'),
  };
}

function tableRows(document: QuoteDocument, texts: DocumentTexts): Cell[][] {
  const { documents, messages } = texts;
  const { item, unitPrice, quantity, term, formula, amount } = documents.columns;
  const over = (span: number, cell: Cell): Cell => ({ ...cell, span });
  const link = fullLink(document);
  return [
    [over(COLUMNS, { text: `${documents.quotation} · ${messages.page.product}`, isHead: true })],
    ...headerFacts(document, texts).map(({ label, text }): Cell[] => [
      { text: label, isHead: true },
      over(COLUMNS - 1, { text }),
    ]),
    [item, unitPrice, quantity, term, formula, amount].map((text): Cell => ({ text, isHead: true })),
    ...quoteRows(document, texts).map((row): Cell[] => [
      { text: row.item },
      { text: row.unitPrice },
      { text: row.quantity },
      { text: row.term },
      { text: row.formula },
      row.amountYuan === undefined ? { text: documents.onRequest } : { text: row.amountYuan, isNumber: true },
    ]),
    ...totalFacts(document, texts).map(({ label, value, isNumber }): Cell[] => [
      over(COLUMNS - 1, { text: label, isHead: true }),
      { text: value, isNumber },
    ]),
    ...quoteNotes(document, texts).map((text): Cell[] => [over(COLUMNS, { text })]),
    [{ text: documents.link, isHead: true }, over(COLUMNS - 1, { text: link, link })],
  ];
}

function htmlCell({ text, isHead = false, isNumber = false, span = 1, link }: Cell): string {
  const tag = isHead ? 'th' : 'td';
  const columns = span > 1 ? ` colspan="${span}"` : '';
  // Without its number format Excel would take a formula in words, or a quantity, for something else.
  const format = isNumber
    ? `;text-align:right;mso-number-format:'${text.includes('.') ? '0.00' : '0'}'`
    : ";mso-number-format:'\\@'";
  const align = isHead ? ';text-align:left' : '';
  const content =
    link === undefined ? escapeHtml(text) : `<a href="${escapeHtml(link)}">${escapeHtml(text)}</a>`;
  return `<${tag}${columns} style="${BORDER}${format}${align}">${content}</${tag}>`;
}

/** In plain text a tab or line break would begin another cell, and a sign at the start a formula. */
function tabCell({ text, isNumber = false, span = 1 }: Cell): string {
  const plain = text.replace(/[\t\r\n]+/g, ' ');
  const safe = !isNumber && /^[=+\-@＝＋－＠]/.test(plain) ? `'${plain}` : plain;
  return safe + '\t'.repeat(span - 1);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
