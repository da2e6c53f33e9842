import type { FieldTexts } from '../../../entry/field-names';
import { hasPacksByHand, readNewPurchase } from '../../../entry/read-new-purchase';
import type { PriceBook } from '../../../pricing/price-book/price-book';
import { quoteNewPurchase } from '../../../pricing/quote/quote-new-purchase';
import type { PackQuantities } from '../../../pricing/session-packs/cheapest-packs';
import { useBook, useTexts } from '../../../store/calculator-context';

/** The packs that a demand asks for, so that their fields show them while another field waits to be mended. */
export function useShownPacks(): PackQuantities {
  return packsOfDemand(useTexts(), useBook());
}

function packsOfDemand(texts: FieldTexts, book: PriceBook): PackQuantities {
  if (texts.sessions === undefined || hasPacksByHand(texts, book)) return {};
  const { sessions, robots } = texts;
  const reading = readNewPurchase({ sessions, ...(robots !== undefined && { robots }) }, book);
  return reading.ok ? quoteNewPurchase(reading.selection, book).sessions.packs : {};
}
