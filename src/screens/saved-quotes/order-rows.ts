import type { Language } from '../../entry/display';
import { yuanToFen } from '../../pricing/fen';
import type { QuoteRow } from './quote-rows';

export type SortColumn = 'name' | 'total' | 'date';

export interface RowOrder {
  readonly column: SortColumn;
  readonly isDescending: boolean;
}

export const LATEST_FIRST: RowOrder = { column: 'date', isDescending: true };

/**
 * The rows in an order; equal ones stay as they were. All of them, before any filter: what is found of ten
 * thousand is then in order already, and no key pressed in the search compares names again.
 */
export function orderRows(
  rows: readonly QuoteRow[],
  { column, isDescending }: RowOrder,
  language: Language,
): QuoteRow[] {
  switch (column) {
    case 'name': {
      const { compare } = new Intl.Collator(language, { numeric: true });
      return orderedBy(rows, ({ quote }) => quote.name, compare, isDescending);
    }
    case 'total':
      return orderedBy(rows, ({ quote }) => yuanToFen(quote.totalYuan), byCode, isDescending);
    case 'date':
      return orderedBy(rows, ({ quote }) => `${quote.madeOn} ${quote.changedAt}`, byCode, isDescending);
  }
}

const byCode = <Key extends string | bigint>(a: Key, b: Key): number => (a < b ? -1 : a > b ? 1 : 0);

/** What a row is ordered by is read once, not at each comparison. */
function orderedBy<Key>(
  rows: readonly QuoteRow[],
  keyOf: (row: QuoteRow) => Key,
  compare: (a: Key, b: Key) => number,
  isDescending: boolean,
): QuoteRow[] {
  return rows
    .map((row) => ({ row, key: keyOf(row) }))
    .sort((a, b) => (isDescending ? compare(b.key, a.key) : compare(a.key, b.key)))
    .map(({ row }) => row);
}
