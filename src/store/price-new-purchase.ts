import { readNewPurchase } from '../entry/read-new-purchase';
import type { NewPurchaseQuote } from '../pricing/quote/quote';
import { quoteNewPurchase } from '../pricing/quote/quote-new-purchase';
import type { PriceTexts } from './priced';

/** A new purchase from the texts of its form. */
export const priceNewPurchase: PriceTexts<NewPurchaseQuote> = (texts, book) => {
  const reading = readNewPurchase(texts, book);
  return reading.ok ? { ok: true, quote: quoteNewPurchase(reading.selection, book) } : reading;
};
