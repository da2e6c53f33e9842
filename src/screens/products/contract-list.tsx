import './products.css';
import { useMemo, useState } from 'react';
import { useCatalogue } from '../../i18n/catalogue';
import { useProductsMessages } from '../../i18n/use-products-messages';
import { useBook, useToday } from '../../store/calculator-context';
import type { ContractRecord } from '../../store/ledger/records';
import { useRemovals } from '../../store/ledger/removals';
import { useLedgerState, useRecords } from '../../store/ledger/use-ledger';
import { usePriceBooks } from '../document/use-price-books';
import { ContractBanner } from './contract-banner';
import { ContractCalendar } from './contract-calendar';
import { ContractCard } from './contract-card';
import { contractName } from './contract-wording';
import { ContractDialog } from './entry/contract-dialog';
import { RemovedNotice } from './removed-notice';
import { shownContracts } from './shown-contract';

/** What the dialog is open for: a contract that is kept, or a new one. */
type Edited = ContractRecord | 'new';

/** 我的产品: the buyer's contracts as they stand today, the most urgent first. */
export function ContractList() {
  const catalogue = useCatalogue();
  const messages = useProductsMessages();
  const book = useBook();
  const books = usePriceBooks();
  const today = useToday();
  const records = useRecords('contract');
  const unkept = useLedgerState((state) => state.unkept);
  const contracts = useMemo(() => shownContracts(records, today, book, books), [records, today, book, books]);
  const [edited, setEdited] = useState<Edited>();
  const { removed, remove: removeKept, restore } = useRemovals('contract');
  const [lastRemovedId, setLastRemovedId] = useState<string>();
  const [savedName, setSavedName] = useState<string>();
  const nameOf = (record: ContractRecord) => contractName(record, catalogue, messages);

  const remove = ({ id }: ContractRecord) => {
    removeKept(id);
    setLastRemovedId(id);
    setSavedName(undefined);
  };
  return (
    <section className="products" aria-labelledby="products-heading">
      <div className="card products-head">
        <div className="card-heading">
          <h2 id="products-heading" tabIndex={-1}>
            {messages.title}
          </h2>
          {contracts.length > 0 && <p className="note">{messages.titleNote}</p>}
        </div>
        {contracts.length > 0 ? (
          <ContractBanner contracts={contracts} />
        ) : (
          <div className="products-empty">
            <p>{messages.emptyTitle}</p>
            <p className="note">{messages.empty}</p>
            <p className="note">{messages.emptyPrivacy}</p>
          </div>
        )}
        {contracts.some(({ record }) => unkept.has(record.id)) && (
          <p className="advice section-advice" role="alert">
            {messages.unkept}
          </p>
        )}
        <div className="products-actions">
          <button type="button" className="button" onClick={() => setEdited('new')}>
            {messages.enter}
          </button>
          <ContractCalendar contracts={contracts} />
        </div>
        <p className="note" role="status">
          {savedName !== undefined && messages.saved(savedName)}
        </p>
        {removed.map((record) => (
          <RemovedNotice
            key={record.id}
            name={nameOf(record)}
            takesFocus={record.id === lastRemovedId}
            onUndo={() => {
              restore(record);
              return record.id;
            }}
          />
        ))}
      </div>
      {contracts.map((contract) => (
        <ContractCard
          key={contract.record.id}
          contract={contract}
          isUnkept={unkept.has(contract.record.id)}
          onEdit={() => setEdited(contract.record)}
          onRemove={() => remove(contract.record)}
        />
      ))}
      {edited !== undefined && (
        <ContractDialog
          record={edited === 'new' ? undefined : edited}
          onClose={() => setEdited(undefined)}
          onSaved={(record) => {
            setEdited(undefined);
            setSavedName(nameOf(record));
          }}
        />
      )}
    </section>
  );
}
