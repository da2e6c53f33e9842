import type { PriceBook } from '../pricing/price-book/price-book';
import type { PriceBookProblem } from '../pricing/price-book/price-book-problem';
import type { Result } from '../pricing/result';
import { CURRENT_PRICE_BOOK } from './current-price-book';

type Reading = Result<PriceBook, PriceBookProblem>;
type ListLoader = () => Promise<Reading>;

/** Every list that was in force before the present one, each in a file that loads when somebody asks for it. */
const SUPERSEDED: Readonly<Record<string, ListLoader>> = import.meta.glob<Reading>(
  '../price-books/superseded/*.json',
  { query: '?price-book', import: 'default' },
);

/**
 * A list that the page was built with, by its id: what an old link or saved quote was made with. That is also the
 * latest of them, which is another list's predecessor where the settings name one.
 */
export async function findPriceBook(
  id: string,
  lists: readonly ListLoader[] = Object.values(SUPERSEDED),
): Promise<PriceBook | undefined> {
  for (const load of [async () => CURRENT_PRICE_BOOK, ...lists]) {
    const reading = await load();
    if (reading.ok && reading.value.id === id) return reading.value;
  }
  return undefined;
}
