import type { PriceBook } from '../price-book/price-book';

/** People added to a headcount whose last block has room: fewer blocks are enough than the addition alone would fill. */
export interface HeadroomAdvice {
  /** People that the contract pays for already. */
  readonly paidFor: number;
  /** Of these, not there yet. */
  readonly headroom: number;
  /** People to buy instead, in full blocks: 0 where all that are added fit in. */
  readonly enough: number;
}

/**
 * Whether fewer people need to be bought than are added, given the headcount before; `undefined` where not.
 * A contract pays at least for the minimum. Source: product.md section 6, "employees not a multiple of 1000".
 */
export function headroomAdvice(
  headcount: number,
  added: number,
  { items }: PriceBook,
): HeadroomAdvice | undefined {
  const { blockSize, minimum } = items.employees;
  const inFullBlocks = (people: number) => Math.ceil(people / blockSize) * blockSize;
  const paidFor = Math.max(inFullBlocks(headcount), inFullBlocks(minimum));
  const enough = Math.max(0, inFullBlocks(headcount + added) - paidFor);
  return enough < inFullBlocks(added) ? { paidFor, headroom: paidFor - headcount, enough } : undefined;
}
