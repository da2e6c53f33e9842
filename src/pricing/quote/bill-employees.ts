import type { PriceBook } from '../price-book/price-book';
import type { BilledEmployees } from './quote';

/**
 * People billed in started blocks: 5200 in blocks of 1000 is 6000, with room for 800 more.
 * Source: product.md section 6, "employees not a multiple of 1000".
 */
export function billEmployees(people: number, { items }: PriceBook): BilledEmployees {
  const { blockSize } = items.employees;
  const billed = Math.ceil(people / blockSize) * blockSize;
  return { people, billed, blockSize, headroom: billed - people };
}
