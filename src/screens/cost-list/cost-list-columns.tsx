import { createColumnHelper, rowExpandingFeature, tableFeatures } from '@tanstack/react-table';
import { AmountCell, ItemCell, QuantityCell, TermCell, UnitPriceCell } from './cost-list-cells';
import type { CostRow } from './cost-row';

/** Of all that a table can do, the cost list's rows open. */
export const COST_LIST_FEATURES = tableFeatures({ rowExpandingFeature });

export const COLUMN_IDS = ['item', 'unitPrice', 'quantity', 'term', 'amount'] as const;

const column = createColumnHelper<typeof COST_LIST_FEATURES, CostRow>();

export const COST_LIST_COLUMNS = column.columns([
  column.display({ id: 'item', cell: ({ row }) => <ItemCell row={row.original} /> }),
  column.display({ id: 'unitPrice', cell: ({ row }) => <UnitPriceCell row={row.original} /> }),
  column.display({ id: 'quantity', cell: ({ row }) => <QuantityCell row={row.original} /> }),
  column.display({ id: 'term', cell: ({ row }) => <TermCell row={row.original} /> }),
  column.display({ id: 'amount', cell: ({ row }) => <AmountCell row={row.original} /> }),
]);
