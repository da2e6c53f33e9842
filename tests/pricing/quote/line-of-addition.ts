import type { PriceBook } from '../../../src/pricing/price-book/price-book';
import type { LineId, QuoteLine } from '../../../src/pricing/quote/quote';
import { quoteAddOn } from '../../../src/pricing/quote/quote-add-on';
import type { AddOnSelection } from '../../../src/pricing/selection';
import { addition } from '../addition';
import { publishedBook } from '../published-book';

/** The first day, by the months left, of a contract from 2024-05-20 to 2026-05-20. */
const DAY = {
  24: '2024-05-20',
  23: '2024-06-20',
  18: '2024-11-20',
  13: '2025-04-20',
  12: '2025-05-20',
  11: '2025-06-20',
  10: '2025-07-20',
  9: '2025-08-20',
  8: '2025-09-20',
  6: '2025-11-20',
  1: '2026-04-20',
} as const;
export type MonthsLeft = keyof typeof DAY;

/** One line of an addition with so many months left. */
export function lineOf(
  id: LineId,
  months: MonthsLeft,
  added: Partial<AddOnSelection>,
  book: PriceBook = publishedBook,
): QuoteLine {
  const { lines } = quoteAddOn(addition('2024-05-20', 2, DAY[months], added), book);
  const line = lines.find((candidate) => candidate.id === id);
  if (line === undefined) throw new Error(`no line ${id}`);
  return line;
}
