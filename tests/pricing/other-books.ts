import listOf2027Text from '../../scenarios/price-books/ssc-pro-2027-01-01.json?raw';
import bareListText from '../../scenarios/price-books/ssc-pro-bare.json?raw';
import { parsePriceBook } from '../../src/pricing/price-book/parse-price-book';
import type { PriceBook } from '../../src/pricing/price-book/price-book';

/** A complete list that shares no price, pack, minimum or deadline with the one of 2022. */
export const listOf2027: PriceBook = parsed(listOf2027Text);

/** The least that a list may have: no packs, nothing on request, blocks of one person, no days of grace. */
export const bareList: PriceBook = parsed(bareListText);

function parsed(text: string): PriceBook {
  const result = parsePriceBook(text);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}
