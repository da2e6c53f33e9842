import { useEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import { useProductsMessages } from '../../i18n/use-products-messages';

export interface RemovedNoticeProps {
  readonly name: string;
  /** Puts the contract back and gives its id. */
  readonly onUndo: () => string;
}

/** Says that a contract was deleted, and brings it back. The focus comes here from the card that is gone. */
export function RemovedNotice({ name, onUndo }: RemovedNoticeProps) {
  const messages = useProductsMessages();
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => undo.current?.focus(), []);
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
