import type { Mode } from '../entry/modes';
import type { Quote } from '../pricing/quote/quote';
import { usePriced } from './priced-form';

/** The quote of a mode's form; `undefined` while a field of it waits to be mended. */
export function useQuote<OfMode extends Mode>(mode: OfMode): Extract<Quote, { mode: OfMode }> | undefined {
  const priced = usePriced();
  return priced.ok && isOf(priced.quote, mode) ? priced.quote : undefined;
}

const isOf = <OfMode extends Mode>(quote: Quote, mode: OfMode): quote is Extract<Quote, { mode: OfMode }> =>
  quote.mode === mode;
