import type { PriceBook } from '../../../src/pricing/price-book/price-book';

/** What a link asks for: its mode, what stands in its fields, and the day on which it is opened. */
export interface Asked {
  readonly mode: 'new' | 'add' | 'renew';
  /** By link name; a name that is not here is left out of the link. */
  readonly texts: Readonly<Record<string, string>>;
  /** A name that the link gives twice, with the same text. */
  readonly repeated: string | null;
  /** A day's number of the reference's own calendar. */
  readonly today: number;
  readonly book: PriceBook;
}

export const BASE = ['employees', 'experts', 'tickets', 'robots'] as const;
export type ReferenceItem = (typeof BASE)[number] | 'knowledge';

/** A link that was understood. Quantities are of items and of packs, by their link names. */
export interface Understood {
  readonly quantities: Readonly<Record<string, number>>;
  /** Robot sessions wanted in all, where no pack is chosen by hand. */
  readonly demand: number | undefined;
  /** Of the new term. */
  readonly years: number;
  readonly start: number | undefined;
  /** Of the contract so far. */
  readonly term: number;
  readonly on: number;
  /** Hundredths of a percent. */
  readonly discount: bigint;
  /** Hundredths of a percent; absent where the buyer gave none. */
  readonly tax: bigint | undefined;
}

/** The fields that are refused, by their link names in alphabetical order, or what the link asks for. */
export type Understanding =
  | { readonly refused: readonly string[] }
  | { readonly refused: null; readonly understood: Understood };
