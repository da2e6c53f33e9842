import { useEffect, useState } from 'react';
import { useCatalogue } from '../../i18n/catalogue';
import { useRecordsMessages } from '../../i18n/use-records-messages';
import { useBook } from '../../store/calculator-context';
import type { DialogProps } from '../../ui/dialog-props';
import { Modal } from '../../ui/modal';
import { selectField } from '../../ui/select-field';
import { useDraftDocument } from '../document/use-draft-document';
import { proposedName } from './proposed-name';
import './records.css';
import { SAVE_NAME_ID, SaveForm } from './save-form';
import { SavedNote } from './saved-note';
import { type SaveOutcome, useSaveQuote } from './use-save-quote';

/** Keeps the quote on screen under a name, anew or in place of the saved one that it came from. */
export function SaveDialog({ onClose }: DialogProps) {
  const catalogue = useCatalogue();
  const { save: texts } = useRecordsMessages();
  const book = useBook();
  const document = useDraftDocument();
  const { opened, save } = useSaveQuote();
  const [outcome, setOutcome] = useState<SaveOutcome>();
  // The dialog within is open by now, and has put the focus on its heading.
  useEffect(() => selectField(SAVE_NAME_ID), []);
  // The button that opens this stands beside a total: without one there is nothing to save.
  if (document === undefined) return null;
  return (
    <Modal title={texts.title} closeLabel={texts.close} onClose={onClose}>
      {outcome ? (
        <SavedNote outcome={outcome} onClose={onClose} />
      ) : (
        <SaveForm
          proposedName={proposedName(document.quote, book, catalogue)}
          opened={opened}
          onSave={(naming, inPlaceOf) => setOutcome(save(document, naming, inPlaceOf))}
        />
      )}
    </Modal>
  );
}
