import type { DocumentTexts } from '../i18n/document-texts';
import { formatAmount } from '../i18n/format-money';
import { yuanToFen } from '../pricing/fen';
import { fullLink, type QuoteDocument } from './quote-document';
import { headerFacts, totalFacts } from './quote-facts';
import { quoteRows } from './quote-rows';

const IN_CHAT = ['list-total', 'discount', 'total', 'capitals', 'tax:net', 'tax:amount', 'date:new-expiry'];

/**
 * The quote for a chat: short lines, as a phone shows them. Title and number, a line an item, total, capitals,
 * the day that it holds until, and the link in a line of its own at the end.
 */
export function writePlainText(document: QuoteDocument, texts: DocumentTexts): string {
  const { messages, documents } = texts;
  const { name, customer, number } = document.details;
  const header = headerFacts(document, texts);
  const fact = (wanted: string) =>
    header.filter(({ name }) => name === wanted).map(({ label, text }) => `${label} ${text}`);
  const rows = quoteRows(document, texts).map(({ item, quantity, term, amountYuan }) =>
    amountYuan === undefined
      ? `· ${item} ${documents.onRequest}`
      : `· ${item} ${quantity} × ${term} ${formatAmount(yuanToFen(amountYuan))}`,
  );
  return [
    `${documents.quotation} ${number}`,
    `${messages.page.product} · ${documents.modes[document.quote.mode]}`,
    ...[name, customer].filter((text) => text !== '').map(inOneLine),
    ...fact('period'),
    '',
    ...rows,
    '',
    ...totalFacts(document, texts)
      .filter(({ name }) => IN_CHAT.includes(name))
      .map(({ label, text }) => `${label} ${text}`),
    ...fact('valid-until'),
    documents.estimate,
    fullLink(document),
  ].join('\n');
}

const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
