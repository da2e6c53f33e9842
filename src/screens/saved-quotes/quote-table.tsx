import { createColumnHelper, type SortingState, useTable } from '@tanstack/react-table';
import { useMemo, useState } from 'react';
import type { Language } from '../../entry/display';
import { useCatalogue } from '../../i18n/catalogue';
import { formatCount } from '../../i18n/format-count';
import { useRecordsMessages } from '../../i18n/use-records-messages';
import { yuanToFen } from '../../pricing/fen';
import { Pager } from '../../ui/pager';
import { PAGE_SIZE, pagedTableFeatures } from '../records/paged-table';
import { DateCell, ModeCell, NameCell, StateCell, TotalCell } from './quote-cells';
import { type QuoteActions, QuoteRowActions } from './quote-row-actions';
import type { QuoteRow } from './quote-rows';

const column = createColumnHelper<typeof pagedTableFeatures, QuoteRow>();
const compare = <Value,>(a: Value, b: Value): number => (a < b ? -1 : a > b ? 1 : 0);

const columnsIn = (language: Language) => {
  const { compare: compareNames } = new Intl.Collator(language, { numeric: true });
  return column.columns([
    column.accessor(({ quote }) => quote.name, {
      id: 'name',
      cell: ({ row }) => <NameCell row={row.original} />,
      sortFn: (a, b) => compareNames(a.original.quote.name, b.original.quote.name),
      sortDescFirst: false,
    }),
    column.display({ id: 'mode', cell: ({ row }) => <ModeCell row={row.original} /> }),
    column.accessor(({ quote }) => yuanToFen(quote.totalYuan), {
      id: 'total',
      cell: ({ row }) => <TotalCell row={row.original} />,
      sortFn: (a, b, id) => compare(a.getValue<bigint>(id), b.getValue<bigint>(id)),
      sortDescFirst: true,
    }),
    column.accessor(({ quote }) => `${quote.madeOn} ${quote.changedAt}`, {
      id: 'date',
      cell: ({ row }) => <DateCell row={row.original} />,
      sortFn: (a, b, id) => compare(a.getValue<string>(id), b.getValue<string>(id)),
      sortDescFirst: true,
    }),
    column.display({ id: 'state', cell: ({ row }) => <StateCell row={row.original} /> }),
  ]);
};

const COLUMN_IDS = ['name', 'mode', 'total', 'date', 'state'] as const;

export interface QuoteTableProps {
  readonly rows: readonly QuoteRow[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (id: string, isChosen: boolean) => void;
  readonly actions: QuoteActions;
  /** From 0; a page that is no longer there shows the last one. */
  readonly page: number;
  readonly onPage: (page: number) => void;
}

/** Saved quotes, fifteen a page, sorted by name, total or day. */
export function QuoteTable({ rows, chosen, onChoose, actions, page, onPage }: QuoteTableProps) {
  const { language } = useCatalogue();
  const { list } = useRecordsMessages();
  const columns = useMemo(() => columnsIn(language), [language]);
  const [sorting, setSorting] = useState<SortingState>([{ id: 'date', desc: true }]);
  const pageCount = Math.max(1, Math.ceil(rows.length / PAGE_SIZE));
  const pageIndex = Math.min(page, pageCount - 1);
  const table = useTable({
    features: pagedTableFeatures,
    columns,
    data: rows,
    getRowId: ({ quote }) => quote.id,
    state: { sorting, pagination: { pageIndex, pageSize: PAGE_SIZE } },
    onSortingChange: (next) => {
      setSorting(next);
      onPage(0);
    },
    enableSortingRemoval: false,
    autoResetPageIndex: false,
  });
  const sorted = sorting[0];
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
                aria-sort={sorted?.id === id ? (sorted.desc ? 'descending' : 'ascending') : undefined}
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
        countText={list.count(formatCount(rows.length, language))}
        pageText={list.page(formatCount(pageIndex + 1, language), formatCount(pageCount, language))}
        previousLabel={list.previous}
        nextLabel={list.next}
        page={pageIndex}
        pageCount={pageCount}
        onPage={onPage}
      />
    </>
  );
}
