import type { PriceBook } from '../pricing/price-book/price-book';
import type { PriceBookProblem } from '../pricing/price-book/price-book-problem';
import type { Result } from '../pricing/result';

type Reading = Result<PriceBook, PriceBookProblem>;
type ListLoader = () => Promise<Reading>;

/** Every list that was in force before the present one, each in a file that loads when somebody asks for it. */
const SUPERSEDED: Readonly<Record<string, ListLoader>> = import.meta.glob<Reading>(
  '../price-books/superseded/*.json',
  { query: '?price-book', import: 'default' },
);

/** A list of earlier days by its id: what an old link or saved quote was made with. */
export async function findPriceBook(
  id: string,
  lists: readonly ListLoader[] = Object.values(SUPERSEDED),
): Promise<PriceBook | undefined> {
  for (const load of lists) {
    const reading = await load();
    if (reading.ok && reading.value.id === id) return reading.value;
  }
  return undefined;
}
