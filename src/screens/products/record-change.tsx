import './products.css';
import { useEffect, useId, useRef, useState } from 'react';
import { useCatalogue } from '../../i18n/catalogue';
import { useProductsMessages } from '../../i18n/use-products-messages';
import { changeOfQuote } from '../../pricing/contract-history/change-of-quote';
import { contractProblems } from '../../pricing/contract-history/contract-problems';
import type { AddOnQuote, RenewalQuote } from '../../pricing/quote/quote';
import { useBook, useCalculator, useToday } from '../../store/calculator-context';
import { isSameChange, withKeptChange, withoutKeptChange } from '../../store/ledger/contract-changes';
import { contractHistoryOf, keptChange } from '../../store/ledger/contract-history-of';
import type { ContractRecord, KeptChange } from '../../store/ledger/records';
import { useLedger, useRecords } from '../../store/ledger/use-ledger';
import { focusPageTitle } from '../shell/focus-page-title';
import { contractName } from './contract-wording';
import { matchingContracts } from './matching-contracts';

export interface RecordChangeProps {
  readonly quote: AddOnQuote | RenewalQuote;
}

interface Recorded {
  readonly contractId: string;
  readonly name: string;
  readonly change: KeptChange;
}

/** Records what is priced on a kept contract of the same start and years, once it was carried out. */
export function RecordChange({ quote }: RecordChangeProps) {
  const catalogue = useCatalogue();
  const messages = useProductsMessages();
  const book = useBook();
  const today = useToday();
  const ledger = useLedger();
  const contracts = useRecords('contract');
  const selectId = useId();
  const [chosenId, setChosenId] = useState<string>();
  const [recorded, setRecorded] = useState<Recorded>();
  const [refusedName, setRefusedName] = useState<string>();

  const priced = changeOfQuote(quote, today);
  const change = priced && keptChange(priced);
  const nameOf = (record: ContractRecord) => contractName(record, catalogue, messages);

  if (recorded !== undefined && change !== undefined && isSameChange(recorded.change, change)) {
    return (
      <RecordedNotice
        sentence={messages.recorded[change.kind](recorded.name)}
        onUndo={() => {
          ledger.change<ContractRecord>(recorded.contractId, 'contract', (kept) =>
            withoutKeptChange(kept, recorded.change),
          );
          setRecorded(undefined);
        }}
      />
    );
  }
  const matching = matchingContracts(contracts, quote.selection.contract, today, book);
  const contract = matching.find(({ id }) => id === chosenId) ?? matching[0];
  if (contract === undefined || change === undefined) return null;
  const name = nameOf(contract);
  const isKnown = contract.changes.some((kept) => isSameChange(kept, change));

  const record = () => {
    const next = contractHistoryOf(withKeptChange(contract, change));
    if (contractProblems(next, book).length > 0) {
      setRefusedName(name);
      return;
    }
    ledger.change<ContractRecord>(contract.id, 'contract', (kept) => withKeptChange(kept, change));
    setRefusedName(undefined);
    setRecorded({ contractId: contract.id, name, change });
  };
  return (
    <div className="carried-out">
      {matching.length > 1 && (
        <label htmlFor={selectId}>
          {messages.whichContract}{' '}
          <select
            id={selectId}
            className="tool"
            value={contract.id}
            onChange={({ currentTarget }) => setChosenId(currentTarget.value)}
          >
            {matching.map((candidate) => (
              <option key={candidate.id} value={candidate.id}>
                {nameOf(candidate)}
              </option>
            ))}
          </select>
        </label>
      )}
      {isKnown ? (
        <p className="note">{messages.recordedBefore(name)}</p>
      ) : (
        <>
          <button type="button" className="button secondary" onClick={record}>
            {messages.carriedOut}
          </button>
          <p className="note">{messages.carriedOutAbout(name)}</p>
        </>
      )}
      {refusedName === name && (
        <p className="field-message" role="alert">
          {messages.recordRefused(name)}
        </p>
      )}
    </div>
  );
}

interface RecordedNoticeProps {
  readonly sentence: string;
  readonly onUndo: () => void;
}

/** Says that it is recorded, with a way back; the focus comes here from the button that is gone. */
function RecordedNotice({ sentence, onUndo }: RecordedNoticeProps) {
  const messages = useProductsMessages();
  const goTo = useCalculator((state) => state.goTo);
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => undo.current?.focus(), []);
  return (
    <div className="carried-out">
      <p role="status">{sentence}</p>
      <p>
        <button ref={undo} type="button" className="text-button" onClick={onUndo}>
          {messages.undo}
        </button>{' '}
        <button
          type="button"
          className="text-button"
          onClick={() => {
            goTo({ tag: 'records', list: 'contracts' });
            focusPageTitle();
          }}
        >
          {messages.toProducts}
        </button>
      </p>
    </div>
  );
}
