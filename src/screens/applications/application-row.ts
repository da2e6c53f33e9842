import { type PricedLink, priceLink } from '../../documents/priced-link';
import { APPLICATION_STATES } from '../../embed/protocol';
import type { PlainDate } from '../../pricing/calendar/plain-date';
import { type Fen, yuanToFen } from '../../pricing/fen';
import type { PriceBook } from '../../pricing/price-book/price-book';
import { stateOf } from '../../store/ledger/application-states';
import type { ApplicationRecord } from '../../store/ledger/records';

/** A record with what it costs today. */
export interface ApplicationRow {
  readonly record: ApplicationRecord;
  readonly priced: PricedLink | undefined;
  /** Today's; that of its day where it has no price under the list in force. */
  readonly amountFen: Fen;
  /** Of the day on which it was made. */
  readonly amountThenFen: Fen;
}

/** Prices each record anew. The amount that it was kept with is only ever compared. */
export function applicationRows(
  records: readonly ApplicationRecord[],
  book: PriceBook,
  today: PlainDate,
): ApplicationRow[] {
  return records.map((record) => {
    const priced = priceLink(record.link, book, today);
    const amountThenFen = yuanToFen(record.totalYuan);
    return { record, priced, amountThenFen, amountFen: priced?.ok ? priced.quote.totalFen : amountThenFen };
  });
}

/** When the application was made first: a later change leaves it in its place. */
export const firstMade = ({ history, madeOn }: ApplicationRecord): string => history[0]?.at ?? madeOn;

/** States in the order in which an application goes through them. */
export const stateOrder = (record: ApplicationRecord): number => APPLICATION_STATES.indexOf(stateOf(record));
