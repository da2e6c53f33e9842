import { divideHalfUp, type Fen, yuanToFen } from '../fen';
import { quantityLimits } from '../limits';
import type { PriceBook } from '../price-book/price-book';
import { cheapestPacks, type PackQuantities } from './cheapest-packs';

/** A mix of packs that gives as many sessions as the one chosen by hand, or more, for less money or the same. */
export interface PackAdvice {
  readonly packs: PackQuantities;
  readonly savedFen: Fen;
  readonly extraSessions: number;
}

/** Robot sessions in the packs. */
export function sessionsInPacks(packs: PackQuantities, book: PriceBook): number {
  return book.sessionPacks.reduce((sum, { id, sessions }) => sum + sessions * (packs[id] ?? 0), 0);
}

/** List price of the packs, in fen. */
export function packsCostFen(packs: PackQuantities, book: PriceBook): Fen {
  return book.sessionPacks.reduce(
    (sum, { id, price }) => sum + yuanToFen(price.amount) * BigInt(packs[id] ?? 0),
    0n,
  );
}

/** A better mix than the one chosen by hand; `undefined` where there is none, or none within the limits. */
export function packAdvice(chosen: PackQuantities, book: PriceBook): PackAdvice | undefined {
  const sessions = sessionsInPacks(chosen, book);
  const packs = cheapestPacks(sessions, book);
  const savedFen = packsCostFen(chosen, book) - packsCostFen(packs, book);
  const extraSessions = sessionsInPacks(packs, book) - sessions;
  const isWithinLimits = book.sessionPacks.every(
    ({ id }) => (packs[id] ?? 0) <= quantityLimits(id, 'new', book).maximum,
  );
  if (!isWithinLimits) return undefined;
  // Never dearer: what was chosen is one of the mixes to choose from.
  return savedFen > 0n || extraSessions > 0 ? { packs, savedFen, extraSessions } : undefined;
}

const TEN_THOUSAND = 10_000n;

/** What 10 000 of these sessions cost, half up to the fen. `sessions` is over 0. */
export function pricePerTenThousandFen(costFen: Fen, sessions: number): Fen {
  return divideHalfUp(costFen * TEN_THOUSAND, BigInt(sessions));
}
