import { useState } from 'react';
import { useCalculatorStore } from '../../store/calculator-context';
import type { CalculatorStore } from '../../store/calculator-store';
import { LATEST_FIRST, type RowOrder } from './order-rows';
import { NO_FILTERS, type QuoteFilters } from './quote-rows';

/** How the visitor looks at the list: what is searched for, in which order, on which page, what is ticked. */
export interface ListView {
  readonly filters: QuoteFilters;
  readonly order: RowOrder;
  readonly page: number;
  readonly chosen: ReadonlySet<string>;
}

const FIRST_VIEW: ListView = { filters: NO_FILTERS, order: LATEST_FIRST, page: 0, chosen: new Set() };

/** For as long as the page is open: whoever comes back from a comparison or a quote has the list as it was left. */
const views = new WeakMap<CalculatorStore, ListView>();

export function useListView(): [view: ListView, change: (change: Partial<ListView>) => void] {
  const store = useCalculatorStore();
  const [view, setView] = useState(() => views.get(store) ?? FIRST_VIEW);
  const change = (some: Partial<ListView>) => {
    const next = { ...view, ...some };
    views.set(store, next);
    setView(next);
  };
  return [view, change];
}

/** Nothing is left out of the list and its latest stands first: for who has just saved a quote. */
export function showAllQuotes(store: CalculatorStore): void {
  const { chosen } = views.get(store) ?? FIRST_VIEW;
  views.set(store, { ...FIRST_VIEW, chosen });
}
