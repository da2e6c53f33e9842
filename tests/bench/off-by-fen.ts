import type { PriceBook } from '../../src/pricing/price-book/price-book';
import type { PricedMode } from '../../src/pricing/selection';
import { publishedBook } from '../pricing/published-book';
import type { Contestant } from './contestants/contestant';
import { integerFen } from './contestants/integer-fen';
import { furthestOffFen } from './figures';
import { everydayOrders, type Order, ordersOfAnyLink } from './orders';
import { listWithFen } from './price-lists';

export const MODES: readonly PricedMode[] = ['new', 'add', 'renew'];

/** Orders of each mode in each kind of case: the everyday ones are those that are timed. */
export const ORDERS_PER_MODE = 500;

/** Orders under a price list that all contestants must come to the same figures for. */
export interface CaseKind {
  readonly name: string;
  readonly book: PriceBook;
  readonly orders: (mode: PricedMode, count: number, book: PriceBook) => readonly Order[];
}

export const CASE_KINDS: readonly CaseKind[] = [
  { name: 'everyday orders', book: publishedBook, orders: everydayOrders },
  { name: 'everyday orders, prices with fen', book: listWithFen, orders: everydayOrders },
  { name: 'up to the limits of every field', book: publishedBook, orders: ordersOfAnyLink },
];

/** How often a contestant has any figure of an order wrong, and by how much at worst. */
export interface OffByFen {
  readonly cases: number;
  readonly offCases: number;
  readonly furthestFen: bigint;
  /** The first order that it has wrong. */
  readonly example?: Order;
}

/** Prices the same orders by a contestant and in exact integers, and compares every figure. */
export async function countOff({ prepare }: Contestant, { book, orders }: CaseKind): Promise<OffByFen> {
  let offCases = 0;
  let furthestFen = 0n;
  let example: Order | undefined;
  for (const mode of MODES) {
    const price = prepare(book, mode);
    const exactly = integerFen.prepare(book, mode);
    for (const order of orders(mode, ORDERS_PER_MODE, book)) {
      const offFen = furthestOffFen((await price(order))(), (await exactly(order))());
      if (offFen === 0n) continue;
      offCases += 1;
      example ??= order;
      if (offFen > furthestFen) furthestFen = offFen;
    }
  }
  return { cases: ORDERS_PER_MODE * MODES.length, offCases, furthestFen, ...(example && { example }) };
}
