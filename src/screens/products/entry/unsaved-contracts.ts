import type { ContractTexts } from '../../../entry/read-contract-history';
import type { CalculatorStore } from '../../../store/calculator-store';
import type { ContractRecord } from '../../../store/ledger/records';

export interface UnsavedContract {
  readonly texts: ContractTexts;
  /** The contract as it was when its dialog was filled in; none of a new one. */
  readonly opened: ContractRecord | undefined;
}

/** What was typed into the dialog and not saved, by the contract's id or `new`, for as long as the page is open. */
const unsaved = new WeakMap<CalculatorStore, Map<string, UnsavedContract>>();

/** A dialog that is closed by mistake, or left for another place, costs nothing that was typed. */
export function unsavedContracts(store: CalculatorStore): Map<string, UnsavedContract> {
  const contracts = unsaved.get(store) ?? new Map<string, UnsavedContract>();
  unsaved.set(store, contracts);
  return contracts;
}
