import type { Contract } from './calendar/contract-dates';
import type { PlainDate } from './calendar/plain-date';
import type { PackId, PriceOnRequestId } from './price-book/price-book';
import type { PackQuantities } from './session-packs/cheapest-packs';

/** 行业类型, as the vendor's order page asks it for the robot. No influence on the price. */
export const INDUSTRIES = ['hr', 'university'] as const;
export type Industry = (typeof INDUSTRIES)[number];

/** Either packs as chosen by hand, or the sessions wanted in all, for which the packs follow. */
export type SessionPackChoice =
  | { readonly by: 'hand'; readonly quantities: PackQuantities }
  | { readonly by: 'demand'; readonly sessions: number };

/** What another price list has and this one does not: a pack, an item on request, sessions where no packs are sold. */
export type NotOfferedName = PackId | PriceOnRequestId | 'sessions';

/** Asked for, as by a link of another list's days, and in no total. `quantity` is over 0. */
export interface NotOffered {
  readonly id: NotOfferedName;
  readonly quantity: number;
}

/** What is bought. All quantities are whole numbers within `limits.ts`. */
export interface Quantities {
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
  /** Only where there is any. */
  readonly notOffered?: readonly NotOffered[];
}

/** The buyer's own figures, applied to any quote. */
export interface BuyersRates {
  /** Percent of the list price paid, over 0 to 100, at most two decimals: "85" is 15 % off. */
  readonly discountPercent?: string;
  /** VAT rate in percent, 0 to 100, at most two decimals. */
  readonly taxRatePercent?: string;
}

/** What a buyer chooses for a new purchase (新购). */
export interface NewPurchaseSelection extends Quantities, BuyersRates {
  readonly mode: 'new';
  /** Whole years bought. */
  readonly years: number;
  readonly industry?: Industry;
  /** Asked for, though they have no list price. */
  readonly priceOnRequest: readonly PriceOnRequestId[];
  readonly start?: PlainDate;
}

/** What a buyer adds to a contract that runs (增购): the quantities are those added, 0 where nothing is. */
export interface AddOnSelection extends Quantities, BuyersRates {
  readonly mode: 'add';
  readonly contract: Contract;
  /** The day of the addition: from the contract's start up to the day before its expiry. */
  readonly on: PlainDate;
  readonly priceOnRequest: readonly PriceOnRequestId[];
  /** People that the contract has now, where the buyer said so. */
  readonly headcount?: number;
}

/** What a buyer renews (续费): the quantities of the new term. */
export interface RenewalSelection extends Quantities, BuyersRates {
  readonly mode: 'renew';
  readonly contract: Contract;
  /** The day of the renewal: from the contract's start up to the day before reclaim. */
  readonly on: PlainDate;
  /** Whole years of the new term. */
  readonly years: number;
}

export type Selection = NewPurchaseSelection | AddOnSelection | RenewalSelection;
export type PricedMode = Selection['mode'];
