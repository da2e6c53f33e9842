import { useState } from 'react';
import { flushSync } from 'react-dom';
import { useCatalogue } from '../../../i18n/catalogue';
import { useProductsMessages } from '../../../i18n/use-products-messages';
import { toIsoDate } from '../../../pricing/calendar/plain-date';
import { useServices } from '../../../store/calculator-context';
import { keptChange } from '../../../store/ledger/contract-history-of';
import type { ContractRecord } from '../../../store/ledger/records';
import { useLedger } from '../../../store/ledger/use-ledger';
import { focusField } from '../../../ui/focus-field';
import { Modal } from '../../../ui/modal';
import { contractName } from '../contract-wording';
import { ContractFields } from './contract-fields';
import { fieldId } from './field-id';
import { keepContract } from './keep-contract';
import { useContractEntry } from './use-contract-entry';

export interface ContractDialogProps {
  /** The contract to change; a new one without. */
  readonly record: ContractRecord | undefined;
  readonly onClose: () => void;
  readonly onSaved: (record: ContractRecord) => void;
}

/** Enters a contract by hand or changes one. Nothing is saved until all of it can have been so. */
export function ContractDialog({ record, onClose, onSaved }: ContractDialogProps) {
  const catalogue = useCatalogue();
  const messages = useProductsMessages();
  const ledger = useLedger();
  const { newId, now } = useServices();
  const [isRefused, setRefused] = useState(false);
  const entry = useContractEntry(record);
  const { texts, opened, reading } = entry;

  const save = () => {
    if (!reading.ok) {
      flushSync(() => {
        entry.showAll();
        setRefused(true);
      });
      const [first] = reading.issues;
      if (first) focusField(fieldId(first.at, first.field));
      return;
    }
    const { history } = reading;
    const saved: ContractRecord = {
      ...(record ?? { kind: 'contract', id: newId(), changedAt: now() }),
      name: texts.name.trim(),
      start: toIsoDate(history.start),
      years: history.years,
      quantities: history.quantities,
      changes: history.changes.map((change, index) => {
        const applicationId = applicationOf(texts.changes[index]?.key, opened);
        return { ...keptChange(change), ...(applicationId !== undefined && { applicationId }) };
      }),
    };
    keepContract(ledger, saved, opened);
    entry.forget();
    onSaved(saved);
  };
  return (
    <Modal
      title={
        record === undefined
          ? messages.newContract
          : messages.editContract(contractName(record, catalogue, messages))
      }
      closeLabel={messages.close}
      onClose={onClose}
    >
      {entry.isRestored && (
        <p className="advice section-advice">
          <span>{messages.restored}</span>
          <button
            type="button"
            className="text-button"
            onClick={() => {
              flushSync(entry.startOver);
              setRefused(false);
              focusField('contract-name');
            }}
          >
            {messages.startOver}
          </button>
        </p>
      )}
      <form
        className="contract-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <ContractFields entry={entry} />
        <p className="field-message" role="alert">
          {isRefused && !reading.ok && messages.saveRefused(reading.issues.length)}
        </p>
        <button type="submit" className="button">
          {messages.save}
        </button>
      </form>
    </Modal>
  );
}

/** The application that a kept change came from; what is entered by hand came from none. */
function applicationOf(key: string | undefined, opened: ContractRecord | undefined): string | undefined {
  const index = /^kept-(\d+)$/.exec(key ?? '')?.[1];
  return index === undefined ? undefined : opened?.changes[Number(index)]?.applicationId;
}
