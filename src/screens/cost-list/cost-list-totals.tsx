import { useCatalogue } from '../../i18n/catalogue';
import { useBreakdownMessages } from '../../i18n/use-breakdown-messages';
import type { GroupId, Quote } from '../../pricing/quote/quote';
import { Amount } from '../amounts/line-amount';
import { FormulaLine } from './formula-line';

export interface CostListTotalsProps {
  readonly quote: Quote;
  readonly columnCount: number;
}

/** The foot of the cost list: groups, list total and discount, total, and the whole total as one formula. */
export function CostListTotals({ quote, columnCount }: CostListTotalsProps) {
  const { messages } = useCatalogue();
  const breakdown = useBreakdownMessages();
  const groupNames: Record<GroupId, string> = {
    base: messages.form.base,
    'value-added': messages.form.valueAdded,
  };
  const isDiscounted = quote.discountPercent !== undefined;
  const rows = [
    ...(isDiscounted
      ? [
          { name: 'list-total', label: breakdown.listTotal, fen: quote.listTotalFen },
          { name: 'discount', label: messages.summary.discount, fen: quote.totalFen - quote.listTotalFen },
        ]
      : []),
    ...quote.groups.map(({ id, amountFen }) => ({
      name: `group:${id}`,
      label: breakdown.subtotal(groupNames[id]),
      fen: amountFen,
    })),
    { name: 'total', label: breakdown.total, fen: quote.totalFen },
  ];
  return (
    <tfoot>
      {rows.map(({ name, label, fen }) => (
        <tr key={name} className={name === 'total' ? 'grand-total' : undefined}>
          <th scope="row">{label}</th>
          <td className="cell-unitPrice" />
          <td className="cell-quantity" />
          <td className="cell-term" />
          <td className="cell-amount">
            <Amount name={name} fen={fen} />
          </td>
        </tr>
      ))}
      {quote.lines.length > 0 && (
        <tr className="explanation">
          <td colSpan={columnCount}>
            <span className="about">
              {isDiscounted && quote.formula.kind === 'sum'
                ? breakdown.wholeFormulaByLine
                : breakdown.wholeFormula}
            </span>
            <FormulaLine formula={quote.formula} amountFen={quote.totalFen} />
          </td>
        </tr>
      )}
    </tfoot>
  );
}
