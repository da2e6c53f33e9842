import type { ContractTexts } from '../../../entry/read-contract-history';
import type { CalculatorStore } from '../../../store/calculator-store';

/** What was typed into the dialog and not saved, by the contract's id or `new`, for as long as the page is open. */
const unsaved = new WeakMap<CalculatorStore, Map<string, ContractTexts>>();

/** A dialog that is closed by mistake, or left for another place, costs nothing that was typed. */
export function unsavedContracts(store: CalculatorStore): Map<string, ContractTexts> {
  const texts = unsaved.get(store) ?? new Map<string, ContractTexts>();
  unsaved.set(store, texts);
  return texts;
}
