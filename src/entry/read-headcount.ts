import { headcountLimits } from '../pricing/limits';
import type { PriceBook } from '../pricing/price-book/price-book';
import { type FieldReading, refused } from './field-problem';
import { readQuantity } from './read-quantity';

/** People that a contract has now. Nobody is no mend: an optional field is better empty than untrue. */
export function readHeadcount(text: string, book: PriceBook): FieldReading<number> {
  const reading = readQuantity(text, headcountLimits(book));
  return reading.ok || reading.problem.mend !== '0' ? reading : refused({ ...reading.problem, mend: '' });
}
