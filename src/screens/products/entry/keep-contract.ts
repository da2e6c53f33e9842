import { isSameChange, withKeptChange } from '../../../store/ledger/contract-changes';
import type { Ledger } from '../../../store/ledger/ledger';
import type { ContractRecord } from '../../../store/ledger/records';

/**
 * Keeps a contract as it was entered. `opened` is the record that the dialog was filled in with: what was
 * recorded on the contract meanwhile, here or in another tab, stays on it.
 */
export function keepContract(
  ledger: Ledger,
  saved: ContractRecord,
  opened: ContractRecord | undefined,
): void {
  if (opened === undefined || !ledger.store.getState().records.has(saved.id)) {
    ledger.put(saved);
    return;
  }
  ledger.change<ContractRecord>(saved.id, 'contract', (current) =>
    current.changes
      .filter((change) => !opened.changes.some((known) => isSameChange(known, change)))
      .reduce(withKeptChange, saved),
  );
}
