import type { SessionPack } from '../../../src/pricing/price-book/price-book';

/** Packs of other lists than the published one: pack-a, pack-b … */
export function packList(...packs: readonly [sessions: number, yuan: string][]): SessionPack[] {
  return packs.map(([sessions, amount], index) => ({
    id: `pack-${String.fromCharCode('a'.charCodeAt(0) + index)}`,
    sessions,
    price: { amount, unit: 'CNY/pack', source: 'billing-overview' },
  }));
}
