import type { PriceBook } from '../pricing/price-book/price-book';
import type { PriceBookProblem } from '../pricing/price-book/price-book-problem';
import type { Result } from '../pricing/result';
import { CURRENT_PRICE_BOOK } from './current-price-book';

type Reading = Result<PriceBook, PriceBookProblem>;
type ListLoader = () => Promise<Reading>;

/** Every list that was in force before the one that the page ships with, each in a file that loads when somebody asks for it. */
const SUPERSEDED: Readonly<Record<string, ListLoader>> = import.meta.glob<Reading>(
  '../price-books/superseded/*.json',
  { query: '?price-book', import: 'default' },
);

/** The lists of the page; its own is an older one where the host has put another in its place. */
const LISTS: readonly ListLoader[] = [async () => CURRENT_PRICE_BOOK, ...Object.values(SUPERSEDED)];

/** A list by its id: what an old link or saved quote was made with. */
export async function findPriceBook(
  id: string,
  lists: readonly ListLoader[] = LISTS,
): Promise<PriceBook | undefined> {
  for (const load of lists) {
    const reading = await load();
    if (reading.ok && reading.value.id === id) return reading.value;
  }
  return undefined;
}

/** Every list that parses. */
export async function allPriceBooks(lists: readonly ListLoader[] = LISTS): Promise<readonly PriceBook[]> {
  const readings = await Promise.all(lists.map((load) => load()));
  return readings.flatMap((reading) => (reading.ok ? [reading.value] : []));
}
