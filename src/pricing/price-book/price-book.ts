/** Money as the price book writes it: yuan, at most two decimals, never negative. */
export type YuanText = string;

/** Where a price was published; a key of `PriceBook.sources`. */
export type SourceKey = string;

/** A session pack's id: its name in links, figures and files (`pack-120k`). */
export type PackId = `pack-${string}`;

export const isPackId = (name: string): name is PackId => /^pack-[a-z0-9]{1,20}$/.test(name);

/** Items of the base services (基础服务): all four are required, paid by the year. */
export const BASE_ITEM_IDS = ['employees', 'experts', 'tickets', 'robots'] as const;
export type BaseItemId = (typeof BASE_ITEM_IDS)[number];

/** Items that the vendor sells without a list price: they are never 0 and never in a total. */
export const PRICE_ON_REQUEST_IDS = ['robot-pro', 'cold-start'] as const;
export type PriceOnRequestId = (typeof PRICE_ON_REQUEST_IDS)[number];

export type PriceUnit = 'CNY/block/year' | 'CNY/user/year' | 'CNY/set/year' | 'CNY/set' | 'CNY/pack';

export interface Price<Unit extends PriceUnit> {
  readonly amount: YuanText;
  readonly unit: Unit;
  readonly source: SourceKey;
}

/** Headcount, sold in started blocks of `blockSize` people. */
export interface EmployeesItem {
  readonly unit: 'person';
  readonly blockSize: number;
  readonly minimum: number;
  readonly price: Price<'CNY/block/year'>;
}

export interface SeatItem {
  readonly unit: 'user';
  readonly minimum: number;
  readonly price: Price<'CNY/user/year'>;
}

export interface RobotsItem {
  readonly unit: 'set';
  readonly minimum: number;
  /** Robot sessions given with each set paid for. */
  readonly sessionsIncluded: number;
  readonly price: Price<'CNY/set/year'>;
}

export interface KnowledgeItem {
  readonly unit: 'set';
  readonly minimum: number;
  readonly price: Price<'CNY/set'>;
}

/** A prepaid pack of robot sessions: paid once, drawn down by use. */
export interface SessionPack {
  readonly id: PackId;
  readonly sessions: number;
  readonly price: Price<'CNY/pack'>;
}

/**
 * One dated list of the vendor's prices (product.md sections 1 to 4): the only place where a price,
 * a minimum, a block size or a divisor is written.
 */
export interface PriceBook {
  readonly schema: 1;
  readonly id: string;
  readonly currency: 'CNY';
  /** ISO date from which the list is in force. */
  readonly effectiveDate: string;
  readonly sources: Readonly<Record<SourceKey, string>>;
  /** Terms sold, in whole years. */
  readonly term: { readonly unit: 'year'; readonly minimum: number; readonly maximum: number };
  readonly items: {
    readonly employees: EmployeesItem;
    readonly experts: SeatItem;
    readonly tickets: SeatItem;
    readonly robots: RobotsItem;
    readonly knowledge: KnowledgeItem;
  };
  readonly sessionPacks: readonly SessionPack[];
  readonly priceOnRequest: readonly PriceOnRequestId[];
  /** Buying during the term: a month costs `price / partYearDivisor`, odd months at most `partYearCapInYears` years. */
  readonly addOn: {
    readonly partYearDivisor: number;
    readonly partYearCapInYears: number;
    readonly source: SourceKey;
  };
  /** Months after expiry until everything is reclaimed. */
  readonly lifecycle: { readonly graceMonths: number; readonly source: SourceKey };
}
