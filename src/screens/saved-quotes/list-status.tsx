import { type RefObject, useEffect } from 'react';
import { useRecordsMessages } from '../../i18n/use-records-messages';
import type { DoneEdit } from './use-quote-edits';

export interface ListStatusProps {
  readonly done: DoneEdit | undefined;
  readonly undoButton: RefObject<HTMLButtonElement | null>;
  readonly onUndo: () => void;
}

/** What was done last, until something else is; a deletion can be undone as long as it stands here. */
export function ListStatus({ done, undoButton, onUndo }: ListStatusProps) {
  const { list } = useRecordsMessages();
  // The button that was pressed is gone with its row.
  useEffect(() => {
    if (done?.tag === 'removed') undoButton.current?.focus();
  }, [done, undoButton]);
  return (
    <div role="status" className="list-status">
      {done && (
        <p className="notice">
          <span>{list[done.tag](done.name)}</span>
          {done.tag === 'removed' && (
            <button ref={undoButton} type="button" className="text-button" onClick={onUndo}>
              {list.undo}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
