import { useEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import { useProductsMessages } from '../../i18n/use-products-messages';

export interface RemovedNoticeProps {
  readonly name: string;
  /** It was deleted just now: the card that had the focus is gone. */
  readonly takesFocus: boolean;
  /** Puts the contract back and gives its id. */
  readonly onUndo: () => string;
}

/** Says that a contract was deleted, and brings it back. */
export function RemovedNotice({ name, takesFocus, onUndo }: RemovedNoticeProps) {
  const messages = useProductsMessages();
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takesFocus) undo.current?.focus();
  }, [takesFocus]);
  return (
    <p className="notice" role="status">
      <span>{messages.removed(name)}</span>
      <button
        ref={undo}
        type="button"
        className="text-button"
        onClick={() => {
          const id = flushSync(onUndo);
          document.getElementById(contractHeadingId(id))?.focus();
        }}
      >
        {messages.undo}
      </button>
    </p>
  );
}

/** Where the focus goes to when a contract is there again. */
export const contractHeadingId = (id: string): string => `contract-${id}`;
