import { formatAmount } from '../../i18n/format-money';
import { groupDigits } from '../../i18n/group-digits';
import { useRecordsMessages } from '../../i18n/use-records-messages';
import { type Fen, fenToYuan } from '../../pricing/fen';
import { Figure } from '../../ui/figure';

export interface AmountDifferenceProps {
  readonly name: string;
  /** Over 0 where it is more. */
  readonly fen: Fen;
}

/** 多 ¥6,000.00: in words, the colour only repeats it. */
export function AmountDifference({ name, fen }: AmountDifferenceProps) {
  const { compare } = useRecordsMessages();
  const amount = formatAmount(fen < 0n ? -fen : fen);
  return (
    <Figure name={name} value={fenToYuan(fen)}>
      <span className={fen < 0n ? 'difference is-less' : 'difference is-more'}>
        {(fen < 0n ? compare.less : compare.more)(amount)}
      </span>
    </Figure>
  );
}

export interface CountDifferenceProps {
  readonly name: string;
  /** Over 0 where it is more. */
  readonly count: number;
  /** The count with its unit. */
  readonly counted: (text: string, count: number) => string;
}

/** 多 2 席. */
export function CountDifference({ name, count, counted }: CountDifferenceProps) {
  const { compare } = useRecordsMessages();
  const absolute = Math.abs(count);
  const text = counted(groupDigits(absolute), absolute);
  return (
    <Figure name={name} value={count}>
      <span className={count < 0 ? 'difference is-less' : 'difference is-more'}>
        {(count < 0 ? compare.less : compare.more)(text)}
      </span>
    </Figure>
  );
}
