import type { DocumentTexts } from '../i18n/document-texts';
import { fieldWording } from '../i18n/wording/field-wording';
import { quantityTexts } from '../i18n/wording/quantity-texts';
import { termText } from '../i18n/wording/term-text';
import { unitPriceText } from '../i18n/wording/unit-price-text';
import { fenToYuan } from '../pricing/fen';
import { writeFormula } from '../pricing/formula/write';
import type { PriceOnRequestId } from '../pricing/price-book/price-book';
import type { LineId } from '../pricing/quote/quote';
import type { QuoteDocument } from './quote-document';

export type { DocumentTexts } from '../i18n/document-texts';

/** Stands where a row on request has no quantity, term or formula. */
const NOTHING = '—';

/** A row of a quote in words: what is bought, or asked for without a list price. */
export interface QuoteRow {
  /** The link name: the same in every language. */
  readonly id: LineId | PriceOnRequestId;
  readonly item: string;
  readonly unitPrice: string;
  readonly quantity: string;
  readonly term: string;
  readonly formula: string;
  /** Due, in yuan with two decimals; absent where the vendor quotes the price. */
  readonly amountYuan?: string;
}

/** The priced lines in the order of the price list, then what was asked for and has no price. */
export function quoteRows({ quote, book }: QuoteDocument, texts: DocumentTexts): QuoteRow[] {
  const { messages, breakdown } = texts;
  const item = (id: QuoteRow['id']) => fieldWording(id, messages, book).label;
  return [
    ...quote.lines.map((line): QuoteRow => {
      const { chosen, billed } = quantityTexts(line, book, texts, breakdown);
      return {
        id: line.id,
        item: item(line.id),
        unitPrice: unitPriceText(line.id, book, texts),
        quantity: billed === undefined ? chosen : `${chosen} · ${billed}`,
        term: termText(line, quote, messages, breakdown),
        formula: writeFormula(line.formula),
        amountYuan: fenToYuan(line.amountFen),
      };
    }),
    ...quote.priceOnRequest.map(
      (id): QuoteRow => ({
        id,
        item: item(id),
        unitPrice: messages.prices.onRequest,
        quantity: NOTHING,
        term: NOTHING,
        formula: NOTHING,
      }),
    ),
  ];
}
