import type { PlainDate } from './calendar/plain-date';
import type { PriceOnRequestId } from './price-book/price-book';
import type { PackQuantities } from './session-packs/cheapest-packs';

/** 行业类型, as the vendor's order page asks it for the robot. No influence on the price. */
export const INDUSTRIES = ['hr', 'university'] as const;
export type Industry = (typeof INDUSTRIES)[number];

/** Either packs as chosen by hand, or the sessions wanted in all, for which the packs follow. */
export type SessionPackChoice =
  | { readonly by: 'hand'; readonly quantities: PackQuantities }
  | { readonly by: 'demand'; readonly sessions: number };

/** What a buyer chooses for a new purchase (新购). All quantities are whole numbers within `limits.ts`. */
export interface NewPurchaseSelection {
  readonly mode: 'new';
  /** People, not thousands. */
  readonly employees: number;
  /** Seats. */
  readonly experts: number;
  /** Seats. */
  readonly tickets: number;
  /** Sets. */
  readonly robots: number;
  /** Sets. */
  readonly knowledge: number;
  readonly packs: SessionPackChoice;
  /** Whole years bought. */
  readonly years: number;
  readonly industry?: Industry;
  /** Asked for, though they have no list price. */
  readonly priceOnRequest: readonly PriceOnRequestId[];
  readonly start?: PlainDate;
  /** Percent of the list price paid, over 0 to 100, at most two decimals: "85" is 15 % off. The buyer's own figure. */
  readonly discountPercent?: string;
  /** VAT rate in percent, 0 to 100, at most two decimals. The buyer's own figure. */
  readonly taxRatePercent?: string;
}
