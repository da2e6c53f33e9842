import { useCatalogue } from '../../i18n/catalogue';
import { useBreakdownMessages } from '../../i18n/use-breakdown-messages';
import { useRecordsMessages } from '../../i18n/use-records-messages';
import { itemIds } from '../../pricing/advice/quote-comparison';
import { useBook } from '../../store/calculator-context';
import { type ComparedColumn, compareRows } from './compare-rows';

export interface CompareTableProps {
  readonly columns: readonly ComparedColumn[];
  readonly onRemove: (id: string) => void;
}

/** Rows are items, columns are quotes; what differs from the reference is said under the figure. */
export function CompareTable({ columns, onRemove }: CompareTableProps) {
  const catalogue = useCatalogue();
  const breakdown = useBreakdownMessages();
  const { compare } = useRecordsMessages();
  const book = useBook();
  const items = itemIds(
    columns.map(({ quote }) => quote),
    book,
  );
  const rows = compareRows(items, { catalogue, messages: catalogue.messages, breakdown, compare, book });
  const reference = columns.find(({ difference }) => difference === undefined);
  return (
    <div className="compare-scroll">
      <table className="compare-table">
        <caption className="visually-hidden">{compare.table}</caption>
        <thead>
          <tr>
            <th scope="col">{compare.item}</th>
            {columns.map(({ id, name, difference }) => (
              <th key={id} scope="col">
                <span className="quote-name">{name}</span>
                {difference === undefined && <span className="tag">{compare.reference}</span>}
                <button type="button" className="text-button" onClick={() => onRemove(id)}>
                  {compare.remove(name)}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, label, cell, text }) => {
            const cells = columns.map((column) => ({ column, content: cell(column) }));
            if (cells.every(({ content }) => content === undefined)) return null;
            return (
              <tr key={id} className={id === 'total' ? 'grand-total' : undefined}>
                <th scope="row">{label}</th>
                {cells.map(({ column, content }) => (
                  <td key={column.id}>
                    {content ?? compare.none}
                    {text && reference && text(column) !== text(reference) && (
                      <span className="difference">{compare.other}</span>
                    )}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
