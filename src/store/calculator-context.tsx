import { createContext, useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import type { Host } from '../embed/protocol';
import type { FieldName, FieldTexts } from '../entry/field-names';
import type { Mode } from '../entry/modes';
import type { PlainDate } from '../pricing/calendar/plain-date';
import type { PriceBook } from '../pricing/price-book/price-book';
import type { CalculatorActions, CalculatorState, CalculatorStore } from './calculator-store';
import type { PageServices } from './page-services';
import { useProvided } from './use-provided';

interface Calculator {
  readonly store: CalculatorStore;
  readonly book: PriceBook;
  /** The date in China. */
  readonly today: PlainDate;
  readonly services: PageServices;
}

const CalculatorContext = createContext<Calculator | null>(null);

export const CalculatorProvider = CalculatorContext;

const useCalculatorContext = (): Calculator => useProvided(CalculatorContext);

/** A part of the state. The selector returns a primitive or a reference that the state itself holds. */
export function useCalculator<Part>(select: (state: CalculatorState & CalculatorActions) => Part): Part {
  return useStore(useCalculatorContext().store, select);
}

/** The store itself, for what changes it as a whole. */
export const useCalculatorStore = (): CalculatorStore => useCalculatorContext().store;

export const useBook = (): PriceBook => useCalculatorContext().book;

/** The date in China; a page left open past midnight is given the next. */
export const useToday = (): PlainDate => useCalculatorContext().today;

/** The world around the page: its host, its storage for records, other price lists. */
export const useServices = (): PageServices => useCalculatorContext().services;

/** The page around this one as it is now; `NO_HOST` as long as none has joined. */
export function useHost(): Host {
  const { subscribe, current } = useServices().host;
  return useSyncExternalStore(subscribe, current, current);
}

export const useMode = (): Mode => useCalculator(({ draft }) => draft.mode);

/** The text of one field on screen; `undefined` where it stands at its default. */
export const useText = (name: FieldName): string | undefined =>
  useCalculator(({ draft }) => draft.texts[draft.mode][name]);

/** The texts of the fields on screen. */
export const useTexts = (): FieldTexts => useCalculator(({ draft }) => draft.texts[draft.mode]);

/** Steps that can be undone and redone. */
export function useHistory(): { readonly canUndo: boolean; readonly canRedo: boolean } {
  const { store } = useCalculatorContext();
  const canUndo = useStore(store.temporal, ({ pastStates }) => pastStates.length > 0);
  const canRedo = useStore(store.temporal, ({ futureStates }) => futureStates.length > 0);
  return { canUndo, canRedo };
}

/** Whether the page is at a form: the header's undo, its keys and some notices are only there. */
export const useIsPricing = (): boolean => useCalculator(({ place }) => place.tag === 'pricing');
