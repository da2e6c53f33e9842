import { yuanToFen } from '../fen';
import type { SessionPack } from '../price-book/price-book';

const greatestCommonDivisor = (a: number, b: number): number =>
  b === 0 ? a : greatestCommonDivisor(b, a % b);

/** The sessions that every pack is a whole multiple of: 120 000 in the list of 2022. */
export function sessionsPerPackUnit(packs: readonly SessionPack[]): number {
  return packs.reduce((unit, { sessions }) => greatestCommonDivisor(unit, sessions), 0);
}

/** The pack with the lowest price a session; of equals the larger. `undefined` where no packs are sold. */
export function bestValuePack(packs: readonly SessionPack[]): SessionPack | undefined {
  return packs.reduce<SessionPack | undefined>((best, pack) => {
    if (best === undefined) return pack;
    // Compared crosswise, so that no division rounds: a/b < c/d where a·d < c·b.
    const cost = yuanToFen(pack.price.amount) * BigInt(best.sessions);
    const bestCost = yuanToFen(best.price.amount) * BigInt(pack.sessions);
    return cost < bestCost || (cost === bestCost && pack.sessions > best.sessions) ? pack : best;
  }, undefined);
}

/**
 * How many units the table of cheapest packs must reach before it repeats. Among b packs other than
 * the best-value one (b units large) some have a size that together is a multiple of b, and best-value
 * packs in their place cost no more: so b − 1 others are always enough, whatever their size.
 */
export function packTableSize(packs: readonly SessionPack[]): number {
  const best = bestValuePack(packs);
  if (best === undefined) return 0;
  const unit = sessionsPerPackUnit(packs);
  const bestUnits = best.sessions / unit;
  const largestOther = Math.max(
    0,
    ...packs.filter((pack) => pack !== best).map((pack) => pack.sessions / unit),
  );
  return (bestUnits - 1) * largestOther + bestUnits;
}
