import { type ReactNode, useEffect, useId, useRef } from 'react';

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
  useEffect(() => {
    const shown = dialog.current;
    if (shown !== null && !shown.open) shown.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog ref={dialog} className="modal" aria-labelledby={titleId} onClose={onClose}>
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
