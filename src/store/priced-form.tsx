import { createContext, type ReactNode, useMemo } from 'react';
import type { FieldTexts } from '../entry/field-names';
import type { LinkRecord } from '../entry/link-record';
import { useBook, useCalculator, useToday } from './calculator-context';
import type { Priced, PriceTexts } from './priced';
import { useFollowing } from './use-following';
import { useProvided } from './use-provided';

/** A form as it was priced: its texts, what their link says of its own time, and what they cost. */
interface PricedState {
  readonly texts: FieldTexts;
  readonly record: LinkRecord;
  readonly priced: Priced;
}

const PricedContext = createContext<PricedState | null>(null);

export interface PricedFormProps {
  readonly price: PriceTexts;
  readonly children: ReactNode;
}

/**
 * Prices the form on screen for all that is within it. What it costs follows the fields: a field that is typed in is
 * painted first, and then all that shows the price, at once and in slices, between which the page answers.
 */
export function PricedForm({ price, children }: PricedFormProps) {
  const book = useBook();
  const today = useToday();
  const { draft, record } = useFollowing(useCalculator((state) => state));
  const texts = draft.texts[draft.mode];
  const state = useMemo(
    () => ({ texts, record, priced: price(texts, book, today) }),
    [price, texts, record, book, today],
  );
  return <PricedContext value={state}>{children}</PricedContext>;
}

/** The form that stands around, as it was priced. */
export const usePricedForm = (): PricedState => useProvided(PricedContext);

/** What the selection on screen costs, or what keeps it from having a price. */
export const usePriced = (): Priced => usePricedForm().priced;
