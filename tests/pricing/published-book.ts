import text from '../../src/price-books/2022-10-18.json?raw';
import { parsePriceBook } from '../../src/pricing/price-book/parse-price-book';
import type { PriceBook } from '../../src/pricing/price-book/price-book';

export const publishedBookText: string = text;

/** The price list of 2022-10-18 as the page reads it. */
export const publishedBook: PriceBook = parsed(text);

/**
 * The published list's text with one place changed; the place is written as in the parser's problems
 * (`sessionPacks[1].id`). `undefined` takes the key away.
 */
export function bookTextWith(path: string, value: unknown): string {
  const root = JSON.parse(text) as Record<string, unknown>;
  const keys = path.split(/[.[\]]+/).filter((key) => key !== '');
  const last = keys.pop();
  if (last === undefined) throw new Error('a path is needed');
  const parent = keys.reduce((node, key) => node[key] as Record<string, unknown>, root);
  parent[last] = value;
  return JSON.stringify(root);
}

/** The published list with one place changed, as the page would read it. */
export const bookWith = (path: string, value: unknown): PriceBook => parsed(bookTextWith(path, value));

/** The published list with other yearly prices of a seat, in yuan. */
export const bookWithSeatPrices = (experts: string, tickets: string): PriceBook => {
  const { items } = JSON.parse(text) as {
    items: Record<'experts' | 'tickets', { price: { amount: string } }>;
  };
  items.experts.price.amount = experts;
  items.tickets.price.amount = tickets;
  return bookWith('items', items);
};

function parsed(bookText: string): PriceBook {
  const result = parsePriceBook(bookText);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}
