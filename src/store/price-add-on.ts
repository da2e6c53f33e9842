import { readAddOn } from '../entry/read-add-on';
import type { AddOnQuote } from '../pricing/quote/quote';
import { quoteAddOn } from '../pricing/quote/quote-add-on';
import type { PriceTexts } from './priced';

/** An addition from the texts of its form. */
export const priceAddOn: PriceTexts<AddOnQuote> = (texts, book, today) => {
  const reading = readAddOn(texts, today, book);
  return reading.ok ? { ok: true, quote: quoteAddOn(reading.selection, book) } : reading;
};
