import { quantityLimits } from '../pricing/limits';
import {
  isPackId,
  type PackId,
  PRICE_ON_REQUEST_IDS,
  type PriceBook,
} from '../pricing/price-book/price-book';
import type { NotOffered, NotOfferedName } from '../pricing/selection';
import type { FieldTexts } from './field-names';
import type { Mode } from './modes';
import { readQuantity } from './read-quantity';

/** Whether a name is one of a mode's that another list has and this one does not: a pack, an item on request. */
export function isNotOfferedName(name: string, mode: Mode, book: PriceBook): name is NotOfferedName {
  if (isPackId(name)) return book.sessionPacks.every(({ id }) => id !== name);
  if (name === 'sessions') return book.sessionPacks.length === 0;
  const onRequest = PRICE_ON_REQUEST_IDS.find((id) => id === name);
  return onRequest !== undefined && mode !== 'renew' && !book.priceOnRequest.includes(onRequest);
}

/** How many of it a text asks for; `undefined` where it can't be read. */
export function countNotOffered(name: NotOfferedName, text: string, book: PriceBook): number | undefined {
  if (name === 'robot-pro' || name === 'cold-start') return text === '1' ? 1 : undefined;
  const reading = readQuantity(text, quantityLimits(name, 'add', book));
  return reading.ok ? reading.value : undefined;
}

/**
 * What texts ask for that this list does not have, as those of an older link may: it is in no total, and never
 * passed over in silence.
 */
export function notOffered(texts: FieldTexts, mode: Mode, book: PriceBook): NotOffered[] {
  return notOfferedNames(texts, mode, book).flatMap((id) => {
    const quantity = countNotOffered(id, texts[id] ?? '', book) ?? 0;
    return quantity > 0 ? [{ id, quantity }] : [];
  });
}

/** Names among the texts that this list does not have, in the order of the alphabet. */
export const notOfferedNames = (texts: FieldTexts, mode: Mode, book: PriceBook): NotOfferedName[] =>
  Object.keys(texts)
    .filter((name): name is NotOfferedName => isNotOfferedName(name, mode, book))
    .sort();

/** Packs that texts name, whether or not this list has them. */
export const packNames = (texts: FieldTexts): PackId[] => Object.keys(texts).filter(isPackId);
