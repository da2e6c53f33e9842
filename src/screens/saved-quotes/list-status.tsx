import { useRecordsMessages } from '../../i18n/use-records-messages';
import type { SavedQuote } from '../../store/ledger/records';
import { useFocusOnRemoval } from '../records/use-focus-on-removal';
import type { DoneEdit } from './use-quote-edits';

export interface ListStatusProps {
  readonly done: DoneEdit | undefined;
  readonly removed: readonly SavedQuote[];
  readonly onUndo: () => void;
}

/** What was done last, and the latest deletion that can be undone: one after the other, all come back. */
export function ListStatus({ done, removed, onUndo }: ListStatusProps) {
  const { list } = useRecordsMessages();
  const undoButton = useFocusOnRemoval(removed.length);
  const latest = removed.at(-1);
  return (
    <div role="status" className="list-status">
      {done && (
        <p className={done.isKept ? 'notice' : 'notice warning'}>
          {(done.isKept ? list[done.tag] : list.notKept)(done.name)}
        </p>
      )}
      {latest && (
        <p className="notice">
          <span>{list.removed(latest.name)}</span>
          <button ref={undoButton} type="button" className="text-button" onClick={onUndo}>
            {list.undo}
          </button>
        </p>
      )}
    </div>
  );
}
