import { DEFAULT_DISPLAY, type Display } from '../entry/display';
import type { CalculatorStore } from './calculator-store';
import { writeKeptWork } from './kept-work';
import type { TextStorage } from './text-storage';

/**
 * Keeps the store's work in each storage as it changes. The first refusal becomes a remark for the
 * visitor, once; nothing else changes. `defaults` is what a fresh page shows by itself. Returns the function that ends the keeping.
 */
export function keepWork(
  store: CalculatorStore,
  storages: readonly TextStorage[],
  defaults: Display = DEFAULT_DISPLAY,
): () => void {
  let keptText: string | null = null;
  let refusalSaid = false;
  const keep = () => {
    const text = writeKeptWork(store.getState(), defaults);
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
