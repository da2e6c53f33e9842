import type { QuoteJson } from '../embed/protocol';
import { modeFields } from '../entry/field-names';
import { notOfferedNames } from '../entry/not-offered';
import type { DocumentTexts } from '../i18n/document-texts';
import { fieldWording } from '../i18n/wording/field-wording';
import { termText } from '../i18n/wording/term-text';
import { toIsoDate } from '../pricing/calendar/plain-date';
import { fenToYuan } from '../pricing/fen';
import { writeFormula } from '../pricing/formula/write';
import { readLink } from './link';
import { pageFolder } from './page-folder';
import { fullLink, type QuoteDocument } from './quote-document';

/** The form of the file. A change of it raises the version; `public/quote.schema.json` describes it. */
export const QUOTE_FILE_VERSION = 1;
export const QUOTE_FILE_KIND = 'ssc-quote';

const SCHEMA_FILE = 'quote.schema.json';

/** The quote as a JSON file. The link comes last: a file that was cut off has none. */
export const writeJson = (document: QuoteDocument, texts: DocumentTexts): string =>
  JSON.stringify(quoteJson(document, texts), null, 2);

/**
 * The quote by `public/quote.schema.json`: amounts are decimal texts in yuan, so that no reader rounds them;
 * the selection stands under its link names.
 */
export function quoteJson(document: QuoteDocument, { messages, breakdown }: DocumentTexts): QuoteJson {
  const { quote, book, details, pageAddress, link } = document;
  const selection = readLink(link, book)?.texts ?? {};
  return {
    $schema: `${pageFolder(pageAddress)}${SCHEMA_FILE}`,
    version: QUOTE_FILE_VERSION,
    kind: QUOTE_FILE_KIND,
    number: details.number,
    name: details.name,
    customer: details.customer,
    madeOn: toIsoDate(details.madeOn),
    validUntil: toIsoDate(details.validUntil),
    mode: quote.mode,
    selection: Object.fromEntries(
      [...modeFields(quote.mode, book), ...notOfferedNames(selection, quote.mode, book)].flatMap((field) => {
        const text = selection[field];
        return text === undefined ? [] : [[field, text]];
      }),
    ),
    book: quote.bookId,
    currency: book.currency,
    lines: quote.lines.map((line) => ({
      id: line.id,
      item: fieldWording(line.id, messages, book).label,
      quantity: line.quantity,
      billedQuantity: line.billedQuantity,
      unitPrice: fenToYuan(line.unitPriceFen),
      pricedPer: line.pricedPer,
      term: termText(line, quote, messages, breakdown),
      formula: writeFormula(line.formula),
      listAmount: fenToYuan(line.listAmountFen),
      amount: fenToYuan(line.amountFen),
    })),
    priceOnRequest: quote.priceOnRequest,
    totals: {
      ...Object.fromEntries(quote.groups.map(({ id, amountFen }) => [id, fenToYuan(amountFen)])),
      listTotal: fenToYuan(quote.listTotalFen),
      ...(quote.discountPercent !== undefined && { discountPercent: quote.discountPercent }),
      total: fenToYuan(quote.totalFen),
      ...(quote.tax && {
        tax: {
          ratePercent: quote.tax.ratePercent,
          net: fenToYuan(quote.tax.netFen),
          amount: fenToYuan(quote.tax.taxFen),
        },
      }),
    },
    link: fullLink(document),
  };
}
