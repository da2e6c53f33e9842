import { useEffect, useState } from 'react';
import { priceLink } from '../../documents/priced-link';
import { useCatalogue } from '../../i18n/catalogue';
import { useRecordsMessages } from '../../i18n/use-records-messages';
import { useBook, useToday } from '../../store/calculator-context';
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
  const today = useToday();
  const { opened, save } = useSaveQuote();
  const [outcome, setOutcome] = useState<SaveOutcome>();
  // The dialog within is open by now, and has put the focus on its heading.
  useEffect(() => selectField(SAVE_NAME_ID), []);
  // The button that opens this stands beside a total: without one there is nothing to save.
  if (document === undefined) return null;
  const proposed = proposedName(document.quote, book, catalogue);
  const before = opened && priceLink(opened.link, book, today);
  // A name that was proposed says what the quote was: it goes on saying what it is.
  const wasProposed = before?.ok && proposedName(before.quote, book, catalogue) === opened?.name;
  return (
    <Modal title={texts.title} closeLabel={texts.close} onClose={onClose}>
      {outcome ? (
        <SavedNote outcome={outcome} onClose={onClose} />
      ) : (
        <SaveForm
          firstName={opened === undefined || wasProposed ? proposed : opened.name}
          opened={opened}
          onSave={(naming, inPlaceOf) => setOutcome(save(document, naming, inPlaceOf))}
        />
      )}
    </Modal>
  );
}
