import { defaultQuantityText } from '../../entry/default-text';
import type { FieldTexts } from '../../entry/field-names';
import { hasPacksByHand } from '../../entry/field-reader';
import type { Mode } from '../../entry/modes';
import { readQuantity } from '../../entry/read-quantity';
import { type QuantityName, quantityLimits } from '../../pricing/limits';
import { isPackId, type PriceBook } from '../../pricing/price-book/price-book';
import { cheapestPacks, type PackQuantities } from '../../pricing/session-packs/cheapest-packs';
import { useBook, useCalculator } from '../../store/calculator-context';

/** What stands in the field of a pack that nobody set by hand; `undefined` for what is no pack. */
export function useShownPack(name: QuantityName): string | undefined {
  const book = useBook();
  return useCalculator(({ draft: { mode, texts } }) =>
    isPackId(name) ? String(shownPacks(texts[mode], mode, book)[name] ?? 0) : undefined,
  );
}

/** The packs that a demand asks for, so that their fields show them while another field waits to be mended. */
export function shownPacks(texts: FieldTexts, mode: Mode, book: PriceBook): PackQuantities {
  if (texts.sessions === undefined || hasPacksByHand(texts, book)) return {};
  const read = (name: 'sessions' | 'robots') =>
    readQuantity(texts[name] ?? defaultQuantityText(name, mode, book), quantityLimits(name, mode, book));
  const sessions = read('sessions');
  const robots = read('robots');
  if (!sessions.ok || !robots.ok) return {};
  return cheapestPacks(sessions.value - robots.value * book.items.robots.sessionsIncluded, book);
}
