import { defaultQuantityText } from '../../entry/default-text';
import type { FieldTexts } from '../../entry/field-names';
import { hasPacksByHand } from '../../entry/field-reader';
import type { Mode } from '../../entry/modes';
import { readQuantity } from '../../entry/read-quantity';
import { quantityLimits } from '../../pricing/limits';
import type { PriceBook } from '../../pricing/price-book/price-book';
import { cheapestPacks, type PackQuantities } from '../../pricing/session-packs/cheapest-packs';
import { useBook, useMode, useTexts } from '../../store/calculator-context';

/** The packs that a demand asks for, so that their fields show them while another field waits to be mended. */
export function useShownPacks(): PackQuantities {
  return packsOfDemand(useTexts(), useMode(), useBook());
}

function packsOfDemand(texts: FieldTexts, mode: Mode, book: PriceBook): PackQuantities {
  if (texts.sessions === undefined || hasPacksByHand(texts, book)) return {};
  const read = (name: 'sessions' | 'robots') =>
    readQuantity(texts[name] ?? defaultQuantityText(name, mode, book), quantityLimits(name, mode, book));
  const sessions = read('sessions');
  const robots = read('robots');
  if (!sessions.ok || !robots.ok) return {};
  return cheapestPacks(sessions.value - robots.value * book.items.robots.sessionsIncluded, book);
}
