import { useDocumentsMessages } from '../../i18n/use-documents-messages';
import { usePaperMessages } from '../../i18n/use-paper-messages';
import type { SheetPiece } from './sheet-piece';

export const LIST_COLUMNS = ['item', 'unitPrice', 'quantity', 'term', 'formula', 'amount'] as const;

/** The rows of the cost list that stand on one sheet, under the list's header. */
export function SheetList({ rows }: { readonly rows: readonly SheetPiece[] }) {
  const { columns } = useDocumentsMessages();
  const { list } = usePaperMessages();
  return (
    <table className="sheet-list">
      <caption className="visually-hidden">{list}</caption>
      <thead>
        <tr>
          {LIST_COLUMNS.map((column) => (
            <th key={column} scope="col" className={`sheet-${column}`}>
              {columns[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, className, content }) => (
          <tr key={id} className={className} data-piece={id}>
            {content}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
