import { formatAmount } from '../../i18n/format-money';
import { type Fen, fenToYuan } from '../../pricing/fen';
import type { LineId } from '../../pricing/quote/quote';
import { usePriced } from '../../store/priced-form';
import { Figure } from '../../ui/figure';

/** What one row costs; a dash while the quote waits for a field, or where nothing of it is bought. */
export function LineAmount({ id }: { readonly id: LineId }) {
  const priced = usePriced();
  const line = priced.ok ? priced.quote.lines.find((candidate) => candidate.id === id) : undefined;
  return line ? <Amount name={`line:${id}`} fen={line.amountFen} /> : <span className="no-amount">—</span>;
}

/** An amount of money under its figure name. */
export function Amount({ name, fen }: { readonly name: string; readonly fen: Fen }) {
  return (
    <Figure name={name} value={fenToYuan(fen)}>
      {formatAmount(fen)}
    </Figure>
  );
}
