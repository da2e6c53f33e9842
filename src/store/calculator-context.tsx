import { createContext, useContext, useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import type { Host } from '../embed/protocol';
import type { FieldTexts } from '../entry/field-names';
import type { Mode } from '../entry/modes';
import type { PlainDate } from '../pricing/calendar/plain-date';
import type { PriceBook } from '../pricing/price-book/price-book';
import type { CalculatorActions, CalculatorState, CalculatorStore } from './calculator-store';
import type { PageServices } from './page-services';
import type { Priced } from './priced';

interface Calculator {
  readonly store: CalculatorStore;
  readonly book: PriceBook;
  /** The date in China. */
  readonly today: PlainDate;
  readonly services: PageServices;
}

const CalculatorContext = createContext<Calculator | null>(null);

export const CalculatorProvider = CalculatorContext.Provider;

function useCalculatorContext(): Calculator {
  const calculator = useContext(CalculatorContext);
  if (calculator === null) throw new Error('CalculatorProvider is missing above this component');
  return calculator;
}

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

/** The texts of the fields on screen. */
export const useTexts = (): FieldTexts => useCalculator(({ draft }) => draft.texts[draft.mode]);

/** Steps that can be undone and redone. */
export function useHistory(): { readonly canUndo: boolean; readonly canRedo: boolean } {
  const { store } = useCalculatorContext();
  const canUndo = useStore(store.temporal, ({ pastStates }) => pastStates.length > 0);
  const canRedo = useStore(store.temporal, ({ futureStates }) => futureStates.length > 0);
  return { canUndo, canRedo };
}

const PricedContext = createContext<Priced | null>(null);

/** Each mode's screen prices its form and puts the outcome above all that shows it. */
export const PricedProvider = PricedContext.Provider;

/** What the selection on screen costs, or what keeps it from having a price. */
export function usePriced(): Priced {
  const priced = useContext(PricedContext);
  if (priced === null) throw new Error('PricedProvider is missing above this component');
  return priced;
}

/** Whether the page is at a form: the header's undo, its keys and some notices are only there. */
export const useIsPricing = (): boolean => useCalculator(({ place }) => place.tag === 'pricing');
