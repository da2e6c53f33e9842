import { DEFAULT_DISPLAY, type Display } from '../entry/display';
import type { CalculatorStore } from './calculator-store';
import { writeKeptWork } from './kept-work';
import type { TextStorage } from './text-storage';

export interface Keeping {
  /** Keeps what has changed and was put off. */
  readonly keepNow: () => void;
  readonly end: () => void;
}

/**
 * Keeps the store's work in each storage as it changes. The first refusal becomes a remark for the
 * visitor, once; nothing else changes. `defaults` is what a fresh page shows by itself. `later` puts off the keeping
 * of what has changed.
 */
export function keepWork(
  store: CalculatorStore,
  storages: readonly TextStorage[],
  defaults: Display = DEFAULT_DISPLAY,
  later: (act: () => void) => void = (act) => act(),
): Keeping {
  let keptText: string | null = null;
  let refusalSaid = false;
  let isBehind = false;
  const keep = () => {
    isBehind = false;
    const text = writeKeptWork(store.getState(), defaults);
    if (text === keptText) return;
    keptText = text;
    const allKept = storages.map((storage) => storage.write(text)).every(Boolean);
    if (allKept || refusalSaid) return;
    refusalSaid = true;
    store.getState().addRemarks([{ tag: 'not-kept' }]);
  };
  keep();
  const end = store.subscribe(() => {
    if (isBehind) return;
    isBehind = true;
    later(keep);
  });
  return { keepNow: keep, end };
}
