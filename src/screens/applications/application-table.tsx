import { createColumnHelper, type PaginationState, type SortingState, useTable } from '@tanstack/react-table';
import { useState } from 'react';
import { groupDigits } from '../../i18n/group-digits';
import { useApplicationMessages } from '../../i18n/use-application-messages';
import type { ApplicationRecord } from '../../store/ledger/records';
import { Pager } from '../../ui/pager';
import { PAGE_SIZE, pagedTableFeatures } from '../records/paged-table';
import { AmountCell, NumberCell, PackageCell, StateCell } from './application-cells';
import { type ApplicationRow, firstMade, stateOrder } from './application-row';
import { ApplicationTableRow } from './application-table-row';
import { SortHeader } from './sort-header';

const column = createColumnHelper<typeof pagedTableFeatures, ApplicationRow>();
const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const columns = column.columns([
  column.accessor(({ record }) => firstMade(record), {
    id: 'number',
    sortDescFirst: true,
    sortFn: (a, b) => byText(firstMade(a.original.record), firstMade(b.original.record)),
    cell: ({ row }) => <NumberCell row={row.original} />,
  }),
  column.display({ id: 'package', cell: ({ row }) => <PackageCell row={row.original} /> }),
  column.accessor('amountFen', {
    id: 'amount',
    sortDescFirst: true,
    sortFn: (a, b) => Number(a.original.amountFen - b.original.amountFen),
    cell: ({ row }) => <AmountCell row={row.original} />,
  }),
  column.accessor(({ record }) => stateOrder(record), {
    id: 'state',
    sortDescFirst: false,
    sortFn: (a, b) => stateOrder(a.original.record) - stateOrder(b.original.record),
    cell: ({ row }) => <StateCell row={row.original} />,
  }),
]);
const SORTED_COLUMNS = ['number', 'amount', 'state'] as const;
const COLUMN_IDS = ['number', 'package', 'amount', 'state', 'actions'] as const;

export interface ApplicationTableProps {
  readonly rows: readonly ApplicationRow[];
  readonly onRemove: (record: ApplicationRecord) => void;
  /** Is told what the buyer marked, as a sentence. */
  readonly onMarked: (sentence: string) => void;
}

/** The applications, the latest first unless sorted otherwise, 15 a page. */
export function ApplicationTable({ rows, onRemove, onMarked }: ApplicationTableProps) {
  const messages = useApplicationMessages();
  const [sorting, setSorting] = useState<SortingState>([{ id: 'number', desc: true }]);
  const [pagination, setPagination] = useState<PaginationState>({ pageIndex: 0, pageSize: PAGE_SIZE });
  const pageCount = Math.max(1, Math.ceil(rows.length / PAGE_SIZE));
  // What was deleted may have been alone on the last page.
  const pageIndex = Math.min(pagination.pageIndex, pageCount - 1);
  const table = useTable({
    features: pagedTableFeatures,
    columns,
    data: rows as ApplicationRow[],
    getRowId: ({ record }) => record.id,
    state: { sorting, pagination: { ...pagination, pageIndex } },
    onSortingChange: setSorting,
    onPaginationChange: setPagination,
    enableSortingRemoval: false,
    autoResetPageIndex: false,
  });
  const sorted = sorting[0];
  return (
    <>
      <table className="applications-table">
        <caption className="visually-hidden">{messages.list}</caption>
        <thead>
          <tr>
            {COLUMN_IDS.map((id) => {
              const isSortable = SORTED_COLUMNS.some((sortable) => sortable === id);
              return isSortable ? (
                <SortHeader
                  key={id}
                  id={id}
                  label={messages.columns[id]}
                  direction={sorted?.id === id ? (sorted.desc ? 'descending' : 'ascending') : undefined}
                  onSort={() => {
                    table.getColumn(id)?.toggleSorting();
                    setPagination({ pageIndex: 0, pageSize: PAGE_SIZE });
                  }}
                />
              ) : (
                <th key={id} scope="col" className={`cell-${id}`}>
                  {messages.columns[id]}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {table.getRowModel().rows.map((row) => (
            <ApplicationTableRow
              key={row.id}
              row={row.original}
              onRemove={onRemove}
              onMarked={onMarked}
              cells={row.getAllCells().map((cell) => ({
                id: cell.column.id,
                content: <table.FlexRender cell={cell} />,
              }))}
            />
          ))}
        </tbody>
      </table>
      <Pager
        label={messages.pager}
        countText={messages.count(groupDigits(rows.length))}
        pageText={messages.page(pageIndex + 1, pageCount)}
        previousLabel={messages.previousPage}
        nextLabel={messages.nextPage}
        page={pageIndex}
        pageCount={pageCount}
        onPage={(page) => setPagination({ pageIndex: page, pageSize: PAGE_SIZE })}
      />
    </>
  );
}
