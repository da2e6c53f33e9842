import { useCatalogue } from '../../../i18n/catalogue';
import { formatCount } from '../../../i18n/format-count';
import { useBreakdownMessages } from '../../../i18n/use-breakdown-messages';
import { useBook } from '../../../store/calculator-context';
import { fieldWording } from '../../wording/field-wording';
import { Amount } from '../line-amount';
import { UnitPrice } from '../unit-price';
import type { CostRow } from './cost-row';

interface CellProps {
  readonly row: CostRow;
}

export function ItemCell({ row }: CellProps) {
  const { messages } = useCatalogue();
  const book = useBook();
  return <>{fieldWording(row.kind === 'line' ? row.line.id : row.id, messages, book).label}</>;
}

export function UnitPriceCell({ row }: CellProps) {
  const { messages } = useCatalogue();
  return row.kind === 'line' ? <UnitPrice id={row.line.id} /> : messages.prices.onRequest;
}

/** As chosen; people also as billed. */
export function QuantityCell({ row }: CellProps) {
  const { messages, language } = useCatalogue();
  const breakdown = useBreakdownMessages();
  const book = useBook();
  if (row.kind === 'on-request') return <>—</>;
  const { id, quantity, billedQuantity } = row.line;
  const counted = (count: number) =>
    messages.counted(formatCount(count, language), fieldWording(id, messages, book).unit, count);
  return (
    <>
      {counted(quantity)}
      {billedQuantity !== quantity && (
        <span className="about">{breakdown.billedAs(counted(billedQuantity))}</span>
      )}
    </>
  );
}

export function TermCell({ row }: CellProps) {
  const { messages } = useCatalogue();
  const breakdown = useBreakdownMessages();
  if (row.kind === 'on-request') return <>—</>;
  return <>{row.line.recurring ? messages.form.years(row.years) : breakdown.once}</>;
}

export function AmountCell({ row }: CellProps) {
  const { messages } = useCatalogue();
  return row.kind === 'line' ? (
    <Amount name={`line:${row.line.id}`} fen={row.line.amountFen} />
  ) : (
    messages.prices.onRequest
  );
}
