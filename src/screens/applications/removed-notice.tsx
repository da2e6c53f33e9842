import { useApplicationMessages } from '../../i18n/use-application-messages';
import { useFocusOnRemoval } from '../records/use-focus-on-removal';
import type { Removal } from './use-removal';

export interface RemovedNoticeProps {
  readonly removal: Removal;
  /** Takes the focus once the notice is gone. */
  readonly onDone: () => void;
}

/** Says what was deleted, and brings it back. The focus comes here, as the row that had it is gone. */
export function RemovedNotice({ removal: { removed, count, undo, dismiss }, onDone }: RemovedNoticeProps) {
  const messages = useApplicationMessages();
  const button = useFocusOnRemoval(count);
  return (
    <div role="status">
      {removed && (
        <p className="notice">
          <span>{messages.removed(removed.number)}</span>
          <button
            ref={button}
            type="button"
            className="text-button"
            onClick={() => {
              undo();
              onDone();
            }}
          >
            {messages.undo}
          </button>
          <button
            type="button"
            className="text-button"
            onClick={() => {
              dismiss();
              onDone();
            }}
          >
            {messages.dismiss}
          </button>
        </p>
      )}
    </div>
  );
}
