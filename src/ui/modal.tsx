import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';

export interface ModalProps {
  readonly title: string;
  readonly closeLabel: string;
  /** Escape, the button or a decision within: the dialog is to go. */
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A native modal dialog with its title: the browser keeps the focus within and gives it back at the end. */
export function Modal({ title, closeLabel, onClose, children }: ModalProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  // Closed while it is still in the page: the browser gives no focus back for a dialog that is gone.
  useLayoutEffect(() => {
    const shown = dialog.current;
    if (shown !== null && !shown.open) shown.showModal();
    return () => shown?.close();
  }, []);
  return (
    // At Escape, before the browser closes it: the event of its being closed may come after the next key.
    <dialog ref={dialog} className="modal" aria-labelledby={titleId} onCancel={onClose} onClose={onClose}>
      <div className="modal-heading">
        <h2 id={titleId} tabIndex={-1}>
          {title}
        </h2>
        <button type="button" className="tool" onClick={onClose}>
          {closeLabel}
        </button>
      </div>
      {children}
    </dialog>
  );
}
