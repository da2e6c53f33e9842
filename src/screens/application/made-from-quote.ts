import { readLink } from '../../documents/link';
import type { PlainDate } from '../../pricing/calendar/plain-date';
import type { PriceBook } from '../../pricing/price-book/price-book';
import type { LedgerRecord } from '../../store/ledger/records';
import { draftOf, isSameSelection } from '../document/show-link';

/** The saved quote whose selection a link is of, by its id: the latest one where several are the same. */
export function madeFromQuote(
  link: string,
  records: Iterable<LedgerRecord>,
  book: PriceBook,
  today: PlainDate,
): string | undefined {
  const applied = readLink(link, book);
  if (applied === undefined) return undefined;
  let latest: LedgerRecord | undefined;
  for (const record of records) {
    if (record.kind !== 'quote' || (latest && latest.changedAt >= record.changedAt)) continue;
    const saved = readLink(record.link, book);
    if (saved && isSameSelection(draftOf(saved), draftOf(applied), book, today)) latest = record;
  }
  return latest?.id;
}
