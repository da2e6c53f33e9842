import type { CalculatorStore } from '../../store/calculator-store';
import type { Draft } from '../../store/draft';

/** Which saved quote the selection on screen came from, as long as the page is open. */
const opened = new WeakMap<CalculatorStore, { readonly id: string; readonly forget: () => void }>();

/**
 * The selection on screen is this saved quote's: it was opened, or saved just now. Changing it leaves it so;
 * another selection in its place (another mode, other work, a link, the defaults) ends it.
 */
export function rememberOpened(store: CalculatorStore, id: string): void {
  opened.get(store)?.forget();
  const forget = store.subscribe(({ draft, beside }, before) => {
    const isReset = isEmptyForm(draft) && !isEmptyForm(before.draft);
    if (draft.mode === before.draft.mode && beside === before.beside && !isReset) return;
    forget();
    opened.delete(store);
  });
  opened.set(store, { id, forget });
}

export const openedQuoteId = (store: CalculatorStore): string | undefined => opened.get(store)?.id;

const isEmptyForm = ({ mode, texts }: Draft): boolean => Object.keys(texts[mode]).length === 0;
