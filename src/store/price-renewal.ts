import { readRenewal } from '../entry/read-renewal';
import type { RenewalQuote } from '../pricing/quote/quote';
import { quoteRenewal } from '../pricing/quote/quote-renewal';
import type { PriceTexts } from './priced';

/** A renewal from the texts of its form. */
export const priceRenewal: PriceTexts<RenewalQuote> = (texts, book, today) => {
  const reading = readRenewal(texts, today, book);
  return reading.ok ? { ok: true, quote: quoteRenewal(reading.selection, book) } : reading;
};
