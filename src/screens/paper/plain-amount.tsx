import { formatFormulaAmount } from '../../i18n/format-money';
import { type Fen, fenToYuan } from '../../pricing/fen';
import { Figure } from '../../ui/figure';

/** An amount under its figure name in a column that says 元 at its head. */
export function PlainAmount({ name, fen }: { readonly name: string; readonly fen: Fen }) {
  return (
    <Figure name={name} value={fenToYuan(fen)}>
      {formatFormulaAmount(fen)}
    </Figure>
  );
}
