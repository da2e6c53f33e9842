import type { PriceBook } from '../../../src/pricing/price-book/price-book';
import type { PricedMode } from '../../../src/pricing/selection';
import type { Figures } from '../figures';
import type { Order } from '../orders';

/**
 * Whether it can say how a figure was made, computes a model of cells anew when inputs change, decides by rules
 * and tells which of them applied, or has figures and nothing else.
 */
export type Manner = 'explains' | 'recalculates' | 'tells which rules applied' | 'only computes';

/** Reads the figures of a priced order. Only where results are compared: the reading is not timed. */
export type FiguresReader = () => Figures;

/** Prices an order. When it is done all figures are computed and fetched. */
export type Pricer = (order: Order) => FiguresReader | Promise<FiguresReader>;

export interface Contestant {
  /** With its version. */
  readonly name: string;
  readonly manner: Manner;
  /** Builds the sheet or compiles the rules, once for a price list and mode. */
  readonly prepare: (book: PriceBook, mode: PricedMode) => Pricer;
}
