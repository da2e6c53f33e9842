import type { PriceBook } from '../../src/pricing/price-book/price-book';
import { bookWith } from '../pricing/published-book';

/** A list of packs of these sessions, each at this price in yuan. */
const listOfPacks = (...packs: readonly (readonly [sessions: number, yuan: string])[]): PriceBook =>
  bookWith(
    'sessionPacks',
    packs.map(([sessions, amount], index) => ({
      id: `pack-${String.fromCharCode(97 + index)}`,
      sessions,
      price: { amount, unit: 'CNY/pack', source: 'billing-overview' },
    })),
  );

/** Lists on which a choice of packs may go wrong, each by its name. */
export const HARD_LISTS: readonly (readonly [name: string, book: PriceBook])[] = [
  ['packs of one price a session', listOfPacks([100, '1'], [300, '3'], [700, '7'])],
  ['packs that cost the same', listOfPacks([100, '5'], [300, '5'], [1000, '5'])],
  ['a larger pack that is never worth it', listOfPacks([100, '1'], [1000, '10.01'], [370, '3.69'])],
  ['packs without a common measure', listOfPacks([97, '9.71'], [101, '10.09'], [89, '8.88'], [53, '5.31'])],
  ['single sessions', listOfPacks([1, '0.01'], [99, '0.98'])],
  ['one pack', listOfPacks([777, '7.77'])],
];
