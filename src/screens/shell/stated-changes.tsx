import type { StatedAmounts } from '../../entry/link-record';
import { formatAmount } from '../../i18n/format-money';
import { useSendMessages } from '../../i18n/use-send-messages';
import { yuanToFen } from '../../pricing/fen';
import type { Quote } from '../../pricing/quote/quote';
import { ChangesTable } from './changes-table';

export interface StatedChangesProps {
  readonly stated: StatedAmounts;
  readonly quote: Quote;
}

/** What a file states beside what it comes to; line by line where it states its lines. */
export function StatedChanges({ stated, quote }: StatedChangesProps) {
  const { changes } = useSendMessages();
  const thenTotalFen = stated.totalYuan === undefined ? undefined : yuanToFen(stated.totalYuan);
  return (
    <>
      {thenTotalFen !== undefined && (
        <p>
          {thenTotalFen === quote.totalFen
            ? changes.statedLines
            : changes.statedTotal(formatAmount(thenTotalFen), formatAmount(quote.totalFen))}
        </p>
      )}
      <p className="about">{changes.neverBelieved}</p>
      {stated.lines.length > 0 && (
        <ChangesTable
          then={stated.lines.map(({ id, amountYuan }) => ({ id, amountFen: yuanToFen(amountYuan) }))}
          thenTotalFen={thenTotalFen}
          thenLabel={changes.stated}
          quote={quote}
        />
      )}
    </>
  );
}
