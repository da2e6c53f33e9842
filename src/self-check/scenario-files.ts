import listOf2027 from '../../scenarios/price-books/ssc-pro-2027-01-01.json?price-book';
import bareList from '../../scenarios/price-books/ssc-pro-bare.json?price-book';
import type { PriceBook } from '../pricing/price-book/price-book';

/** Every scenario as it is written, by the path of its file. */
export const SCENARIO_FILES: Readonly<Record<string, unknown>> = import.meta.glob<unknown>(
  '../../scenarios/{new,add,renew,refused,contracts}/*.json',
  { eager: true, import: 'default' },
);

/** Lists that only scenarios price with: one in everything unlike the published one, and the barest one possible. */
export const SCENARIO_LISTS: readonly PriceBook[] = [listOf2027, bareList].flatMap((reading) =>
  reading.ok ? [reading.value] : [],
);
