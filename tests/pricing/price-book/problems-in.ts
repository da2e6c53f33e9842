import { parsePriceBook } from '../../../src/pricing/price-book/parse-price-book';
import type { PriceBookProblem } from '../../../src/pricing/price-book/price-book-problem';

export function problemsIn(text: string): readonly PriceBookProblem[] {
  const result = parsePriceBook(text);
  return result.ok ? [] : result.problems;
}
