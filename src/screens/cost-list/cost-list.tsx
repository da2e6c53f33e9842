import { type ExpandedState, type OnChangeFn, useTable } from '@tanstack/react-table';
import { memo, useMemo } from 'react';
import { useCatalogue } from '../../i18n/catalogue';
import { useBreakdownMessages } from '../../i18n/use-breakdown-messages';
import type { Quote } from '../../pricing/quote/quote';
import { COLUMN_IDS, COST_LIST_COLUMNS, COST_LIST_FEATURES } from './cost-list-columns';
import { CostListRow } from './cost-list-row';
import { CostListTotals } from './cost-list-totals';
import { costRows } from './cost-row';

export interface CostListProps {
  readonly quote: Quote;
  readonly openRows: ExpandedState;
  readonly onOpenRows: OnChangeFn<ExpandedState>;
}

/** 费用清单: every line with its unit price, quantity and term; a row opens its formula and its rule. */
export const CostList = memo(function CostList({ quote, openRows, onOpenRows }: CostListProps) {
  const { messages } = useCatalogue();
  const breakdown = useBreakdownMessages();
  const rows = useMemo(() => costRows(quote), [quote]);
  const table = useTable({
    features: COST_LIST_FEATURES,
    columns: COST_LIST_COLUMNS,
    data: rows,
    getRowId: ({ id }) => id,
    getRowCanExpand: ({ original }) => original.kind === 'line',
    state: { expanded: openRows },
    onExpandedChange: onOpenRows,
    autoResetExpanded: false,
  });
  return (
    <section className="card" aria-labelledby="cost-list-heading">
      <div className="card-heading">
        <h2 id="cost-list-heading" tabIndex={-1}>
          {breakdown.costList}
        </h2>
        <p className="note">{breakdown.costListAbout}</p>
      </div>
      <table className="cost-list">
        <caption className="visually-hidden">
          {breakdown.costList} · {messages.page.product}
        </caption>
        <thead>
          <tr>
            {COLUMN_IDS.map((id) => (
              <th key={id} scope="col" className={`cell-${id}`}>
                {breakdown.columns[id]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.getRowModel().rows.map((row) => (
            <CostListRow key={row.id} row={row} isOpen={row.getIsExpanded()} />
          ))}
        </tbody>
        <CostListTotals quote={quote} columnCount={COLUMN_IDS.length} />
      </table>
    </section>
  );
});
