import { BASE_ITEM_IDS, type PriceBook } from '../../src/pricing/price-book/price-book';

/** A row of the price list, as a team would write it into a sheet or a set of rules. */
export interface PriceRow {
  readonly id: string;
  /** Yuan for a block and year, seat and year, set and year, set, or pack. */
  readonly price: string;
  /** People in a block; 1 for what is sold singly. */
  readonly blockSize: number;
  /** Paid for each year, or the time left; otherwise once. */
  readonly recurring: boolean;
}

/** The rows of a list, in its order. */
export const priceRows = ({ items, sessionPacks }: PriceBook): PriceRow[] => [
  ...BASE_ITEM_IDS.map((id) => ({
    id,
    price: items[id].price.amount,
    blockSize: id === 'employees' ? items.employees.blockSize : 1,
    recurring: true,
  })),
  { id: 'knowledge', price: items.knowledge.price.amount, blockSize: 1, recurring: false },
  ...sessionPacks.map(({ id, price }) => ({ id, price: price.amount, blockSize: 1, recurring: false })),
];
