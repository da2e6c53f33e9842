import { useCatalogue } from '../../i18n/catalogue';
import { useBreakdownMessages } from '../../i18n/use-breakdown-messages';
import { fieldWording } from '../../i18n/wording/field-wording';
import { quantityTexts } from '../../i18n/wording/quantity-texts';
import { termText } from '../../i18n/wording/term-text';
import type { AddOnParts, LineId } from '../../pricing/quote/quote';
import { useBook } from '../../store/calculator-context';
import { Amount } from '../amounts/line-amount';
import { UnitPrice } from '../amounts/unit-price';
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
  const catalogue = useCatalogue();
  const breakdown = useBreakdownMessages();
  const book = useBook();
  if (row.kind === 'on-request') return <>—</>;
  const { chosen, billed } = quantityTexts(row.line, book, catalogue, breakdown);
  return (
    <>
      {chosen}
      {billed && <span className="about">{billed}</span>}
    </>
  );
}

export function TermCell({ row }: CellProps) {
  const { messages } = useCatalogue();
  const breakdown = useBreakdownMessages();
  return row.kind === 'on-request' ? <>—</> : termText(row.line, row.quote, messages, breakdown);
}

export function AmountCell({ row }: CellProps) {
  const { messages } = useCatalogue();
  if (row.kind === 'on-request') return messages.prices.onRequest;
  const { id, amountFen, listAmountFen, parts } = row.line;
  return (
    <>
      <Amount name={`line:${id}`} fen={amountFen} />
      {parts && <LineParts id={id} parts={parts} isDiscounted={amountFen !== listAmountFen} />}
    </>
  );
}

interface LinePartsProps {
  readonly id: LineId;
  readonly parts: AddOnParts;
  readonly isDiscounted: boolean;
}

/** The two parts of a fee for the time left at list price, and what the cap took off the second. */
function LineParts({ id, parts, isDiscounted }: LinePartsProps) {
  const breakdown = useBreakdownMessages();
  const rows = [
    { name: 'whole-years', label: breakdown.wholeYearPart, fen: parts.wholeYearsFen },
    { name: 'part-year', label: breakdown.partYearPart, fen: parts.partYearFen },
    { name: 'cap-saved', label: breakdown.capSaved, fen: parts.capSavedFen },
  ];
  return rows
    .filter(({ fen }) => fen > 0n)
    .map(({ name, label, fen }) => (
      <span key={name} className="about">
        {isDiscounted ? breakdown.atListPrice(label) : label} <Amount name={`${name}:${id}`} fen={fen} />
      </span>
    ));
}
