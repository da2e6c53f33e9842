import type { CalculatorStore } from './calculator-store';
import { writeKeptWork } from './kept-work';
import type { TextStorage } from './text-storage';

/**
 * Keeps the store's work in each storage as it changes. The first refusal becomes a remark for the
 * visitor, once; nothing else changes. Returns the function that ends the keeping.
 */
export function keepWork(store: CalculatorStore, storages: readonly TextStorage[]): () => void {
  let keptText: string | null = null;
  let refusalSaid = false;
  const keep = () => {
    const text = writeKeptWork(store.getState());
    if (text === keptText) return;
    keptText = text;
    const allKept = storages.map((storage) => storage.write(text)).every(Boolean);
    if (allKept || refusalSaid) return;
    refusalSaid = true;
    store.getState().addRemarks([{ tag: 'not-kept' }]);
  };
  keep();
  return store.subscribe(keep);
}
