import { useEffect, useRef, useState } from 'react';
import { useMessages } from '../../i18n/catalogue';
import { useRecordsMessages } from '../../i18n/use-records-messages';
import type { ChangeOutcome } from '../../store/ledger/ledger';
import type { SavedQuote } from '../../store/ledger/records';
import { focusField } from '../../ui/focus-field';
import { Modal } from '../../ui/modal';
import { TextField } from '../../ui/text-field';
import { MAX_NAME } from '../records/save-form';

export interface RenameDialogProps {
  readonly quote: SavedQuote;
  readonly onRename: (name: string, customer: string) => ChangeOutcome;
  /** Keeps what is typed, once the quote is found to be gone. */
  readonly onSaveAnew: (name: string, customer: string) => void;
  readonly onClose: () => void;
}

/** Another name, or another customer, for a saved quote; anew, where another page has deleted it. */
export function RenameDialog({ quote, onRename, onSaveAnew, onClose }: RenameDialogProps) {
  const { form } = useMessages();
  const { list, save } = useRecordsMessages();
  const [name, setName] = useState(quote.name);
  const [customer, setCustomer] = useState(quote.customer);
  const [isChecked, setIsChecked] = useState(false);
  const [isGone, setIsGone] = useState(false);
  const gone = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (isGone) gone.current?.focus();
  }, [isGone]);
  const problem = name.trim() === '' ? save.nameEmpty : undefined;
  return (
    <Modal title={list.renameTitle} closeLabel={save.close} onClose={onClose}>
      <form
        className="save-form"
        onSubmit={(event) => {
          event.preventDefault();
          setIsChecked(true);
          if (problem !== undefined) {
            focusField('rename-name');
          } else if (isGone) {
            onSaveAnew(name.trim(), customer.trim());
            onClose();
          } else if (onRename(name.trim(), customer.trim()) === 'missing') {
            setIsGone(true);
          } else {
            onClose();
          }
        }}
      >
        {isGone && (
          <p ref={gone} tabIndex={-1} className="notice warning">
            {list.renameGone(quote.name)}
          </p>
        )}
        <TextField
          id="rename-name"
          label={save.name}
          text={name}
          onType={setName}
          problem={isChecked ? problem : undefined}
          required
          maxLength={MAX_NAME}
        />
        <TextField
          id="rename-customer"
          label={save.customer}
          optionalLabel={form.optional}
          text={customer}
          onType={setCustomer}
          maxLength={MAX_NAME}
        />
        <div className="inline">
          <button type="submit" className="button">
            {isGone ? save.saveNew : list.renameSave}
          </button>
        </div>
      </form>
    </Modal>
  );
}
