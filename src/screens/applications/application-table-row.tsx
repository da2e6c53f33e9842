import { type ReactNode, useState } from 'react';
import { useApplicationMessages } from '../../i18n/use-application-messages';
import type { ApplicationRecord } from '../../store/ledger/records';
import { ApplicationDetails } from './application-details';
import type { ApplicationRow } from './application-row';
import { RowActions } from './row-actions';

export interface ApplicationTableRowProps {
  readonly row: ApplicationRow;
  readonly cells: readonly { readonly id: string; readonly content: ReactNode }[];
  readonly onRemove: (record: ApplicationRecord) => void;
  readonly onMarked: (sentence: string) => void;
}

/** One application; under it, when open, its history, its state to be marked, and its file. */
export function ApplicationTableRow({ row, cells, onRemove, onMarked }: ApplicationTableRowProps) {
  const messages = useApplicationMessages();
  const [isOpen, setOpen] = useState(false);
  const { record } = row;
  const detailsId = `application-${record.id}`;
  return (
    <>
      <tr className="application-row">
        {cells.map(({ id, content }) =>
          id === 'number' ? (
            <th key={id} scope="row" className="cell-number">
              <button
                type="button"
                className="row-toggle"
                aria-expanded={isOpen}
                aria-controls={isOpen ? detailsId : undefined}
                title={messages.detailsOf(record.number)}
                onClick={() => setOpen(!isOpen)}
              >
                {content}
              </button>
            </th>
          ) : (
            <td key={id} className={`cell-${id}`}>
              {content}
            </td>
          ),
        )}
        <td className="cell-actions">
          <RowActions row={row} onRemove={onRemove} />
        </td>
      </tr>
      {isOpen && (
        <tr className="explanation" id={detailsId}>
          <td colSpan={cells.length + 1}>
            <ApplicationDetails record={record} onMarked={onMarked} />
          </td>
        </tr>
      )}
    </>
  );
}
