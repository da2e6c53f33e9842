import type { FieldName } from '../entry/field-names';
import type { Mode } from '../entry/modes';
import { PRICING } from '../entry/places';
import { besideAfter, type CalculatorStore, type FieldChanges, withTexts } from './calculator-store';

/**
 * Opens a mode with these changes of its fields, in one step of undo. What they replace there stays within
 * reach, beside. Apart from the store's own actions: only 增购 and 续费 lead to one another.
 */
export function openMode(store: CalculatorStore, mode: Mode, changes: FieldChanges): void {
  store.getState().settle();
  const state = store.getState();
  const before = state.draft.texts[mode];
  const next = withTexts(before, changes) ?? before;
  const draft = { mode, texts: { ...state.draft.texts, [mode]: next } };
  const replaced = Object.keys(changes).some((name) => {
    const field = name as FieldName;
    return before[field] !== undefined && before[field] !== next[field];
  });
  store.setState({
    place: PRICING,
    draft,
    origin: 'own',
    record: {},
    ...(replaced && { beside: besideAfter({ ...state, draft: { ...state.draft, mode } }, draft) }),
  });
}
