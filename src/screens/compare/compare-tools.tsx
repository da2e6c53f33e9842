import { useState } from 'react';
import { useRecordsMessages } from '../../i18n/use-records-messages';
import { useRecords } from '../../store/ledger/use-ledger';
import { DRAFT_ID, MAX_COMPARED } from './compared-quotes';

/** As many as a person looks through in a list of choices; the others are found in the table of quotes. */
const MAX_OFFERED = 50;

export interface CompareToolsProps {
  readonly ids: readonly string[];
  readonly columns: readonly { readonly id: string; readonly name: string }[];
  readonly referenceId: string | undefined;
  readonly onReference: (id: string) => void;
  readonly onAdd: (id: string) => void;
}

/** Which quote the others are compared with, and one more quote beside them. */
export function CompareTools({ ids, columns, referenceId, onReference, onAdd }: CompareToolsProps) {
  const { compare } = useRecordsMessages();
  const quotes = useRecords('quote');
  const [wanted, setWanted] = useState('');
  const offered = [{ id: DRAFT_ID, name: compare.draft }, ...quotes.slice(0, MAX_OFFERED)].filter(
    ({ id }) => !ids.includes(id),
  );
  const adding = offered.find(({ id }) => id === wanted) ?? offered[0];
  return (
    <div className="compare-tools">
      <label>
        {compare.reference}{' '}
        <select
          className="tool"
          value={referenceId}
          onChange={({ currentTarget }) => onReference(currentTarget.value)}
        >
          {columns.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {ids.length < MAX_COMPARED && adding && (
        <span className="inline">
          <label>
            {compare.addLabel}{' '}
            <select
              className="tool"
              value={adding.id}
              onChange={({ currentTarget }) => setWanted(currentTarget.value)}
            >
              {offered.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <button type="button" className="button secondary" onClick={() => onAdd(adding.id)}>
            {compare.add}
          </button>
        </span>
      )}
    </div>
  );
}
