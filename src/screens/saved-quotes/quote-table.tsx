import { createColumnHelper, type SortingState, useTable } from '@tanstack/react-table';
import { useMemo } from 'react';
import { groupDigits } from '../../i18n/group-digits';
import { useRecordsMessages } from '../../i18n/use-records-messages';
import { Pager } from '../../ui/pager';
import { PAGE_SIZE, pagedTableFeatures } from '../records/paged-table';
import type { RowOrder, SortColumn } from './order-rows';
import { DateCell, ModeCell, NameCell, StateCell, TotalCell } from './quote-cells';
import { type QuoteActions, QuoteRowActions } from './quote-row-actions';
import type { QuoteRow } from './quote-rows';

const column = createColumnHelper<typeof pagedTableFeatures, QuoteRow>();
const columns = column.columns([
  column.accessor(({ quote }) => quote.name, {
    id: 'name',
    cell: ({ row }) => <NameCell row={row.original} />,
    sortDescFirst: false,
  }),
  column.display({ id: 'mode', cell: ({ row }) => <ModeCell row={row.original} /> }),
  column.accessor(({ quote }) => quote.totalYuan, {
    id: 'total',
    cell: ({ row }) => <TotalCell row={row.original} />,
    sortDescFirst: true,
  }),
  column.accessor(({ quote }) => quote.madeOn, {
    id: 'date',
    cell: ({ row }) => <DateCell row={row.original} />,
    sortDescFirst: true,
  }),
  column.display({ id: 'state', cell: ({ row }) => <StateCell row={row.original} /> }),
]);

const COLUMN_IDS = ['name', 'mode', 'total', 'date', 'state'] as const;
const SORTED_COLUMNS: readonly SortColumn[] = ['name', 'total', 'date'];

export interface QuoteTableProps {
  /** In the order given, of all pages. */
  readonly rows: readonly QuoteRow[];
  readonly order: RowOrder;
  readonly onOrder: (order: RowOrder) => void;
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (id: string, isChosen: boolean) => void;
  readonly actions: QuoteActions;
  /** From 0; a page that is no longer there shows the last one. */
  readonly page: number;
  readonly onPage: (page: number) => void;
}

/** Saved quotes, fifteen a page, sorted by name, total or day. */
export function QuoteTable({
  rows,
  order,
  onOrder,
  chosen,
  onChoose,
  actions,
  page,
  onPage,
}: QuoteTableProps) {
  const { list } = useRecordsMessages();
  const sorting: SortingState = [{ id: order.column, desc: order.isDescending }];
  const pageCount = Math.max(1, Math.ceil(rows.length / PAGE_SIZE));
  const pageIndex = Math.min(page, pageCount - 1);
  const shown = useMemo(
    () => rows.slice(pageIndex * PAGE_SIZE, (pageIndex + 1) * PAGE_SIZE),
    [rows, pageIndex],
  );
  const table = useTable({
    features: pagedTableFeatures,
    columns,
    // It makes an object of each row that it is given, shown or not: it is given those of the page.
    data: shown,
    getRowId: ({ quote }) => quote.id,
    state: { sorting },
    manualSorting: true,
    manualPagination: true,
    onSortingChange: (change) => {
      const [next] = typeof change === 'function' ? change(sorting) : change;
      const sorted = SORTED_COLUMNS.find((id) => id === next?.id);
      if (sorted !== undefined) onOrder({ column: sorted, isDescending: next?.desc === true });
    },
    enableSortingRemoval: false,
    autoResetPageIndex: false,
  });
  return (
    <>
      <table className="quote-table">
        <caption className="visually-hidden">{list.title}</caption>
        <thead>
          <tr>
            <th scope="col" className="cell-choose">
              <span className="visually-hidden">{list.columns.choose}</span>
            </th>
            {COLUMN_IDS.map((id) => (
              <th
                key={id}
                scope="col"
                className={`cell-${id}`}
                aria-sort={
                  order.column === id ? (order.isDescending ? 'descending' : 'ascending') : undefined
                }
              >
                {table.getColumn(id)?.getCanSort() ? (
                  <button
                    type="button"
                    className="sort-button"
                    onClick={() => table.getColumn(id)?.toggleSorting()}
                  >
                    {list.columns[id]}
                  </button>
                ) : (
                  list.columns[id]
                )}
              </th>
            ))}
            <th scope="col">{list.columns.actions}</th>
          </tr>
        </thead>
        <tbody>
          {table.getRowModel().rows.map((row) => {
            const { quote } = row.original;
            return (
              <tr key={row.id}>
                <td className="cell-choose">
                  <label className="check">
                    <input
                      type="checkbox"
                      checked={chosen.has(quote.id)}
                      aria-label={list.choose(quote.name)}
                      onChange={({ currentTarget }) => onChoose(quote.id, currentTarget.checked)}
                    />
                  </label>
                </td>
                {row.getAllCells().map((cell) =>
                  cell.column.id === 'name' ? (
                    <th key={cell.id} scope="row" className="cell-name">
                      <table.FlexRender cell={cell} />
                    </th>
                  ) : (
                    <td key={cell.id} className={`cell-${cell.column.id}`}>
                      <table.FlexRender cell={cell} />
                    </td>
                  ),
                )}
                <td className="cell-actions">
                  <QuoteRowActions quote={quote} actions={actions} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <Pager
        label={list.pages}
        countText={list.count(groupDigits(rows.length))}
        pageText={list.page(groupDigits(pageIndex + 1), groupDigits(pageCount))}
        previousLabel={list.previous}
        nextLabel={list.next}
        page={pageIndex}
        pageCount={pageCount}
        onPage={onPage}
      />
    </>
  );
}
