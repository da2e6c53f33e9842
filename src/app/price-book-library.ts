import type { PriceBook } from '../pricing/price-book/price-book';
import type { PriceBookProblem } from '../pricing/price-book/price-book-problem';
import type { Result } from '../pricing/result';

/** Every dated list that ships with the page, each in a file that loads when somebody asks for it. */
const LISTS = import.meta.glob<Result<PriceBook, PriceBookProblem>>('../price-books/*.json', {
  query: '?price-book',
  import: 'default',
});

/** A price list of this page by its id: what an old link or saved quote was made with. */
export async function findPriceBook(id: string): Promise<PriceBook | undefined> {
  for (const load of Object.values(LISTS)) {
    const reading = await load();
    if (reading.ok && reading.value.id === id) return reading.value;
  }
  return undefined;
}
