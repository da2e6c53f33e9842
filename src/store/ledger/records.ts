import type { Applicant, ApplicationState } from '../../embed/protocol';
import type { Mode } from '../../entry/modes';
import type {
  ContractAddition,
  ContractChange,
  ContractQuantities,
  ContractRenewal,
} from '../../pricing/contract-history/contract-history';

/** What every kept record has. Days are ISO dates, instants ISO texts in UTC. */
interface RecordBase {
  readonly id: string;
  /** When it was last changed. */
  readonly changedAt: string;
}

/** A quote that was saved (报价). Its figures are computed anew from the link whenever they are shown. */
export interface SavedQuote extends RecordBase {
  readonly kind: 'quote';
  /** 报价编号. */
  readonly number: string;
  readonly name: string;
  /** Whom the quote is for; '' where nobody was named. */
  readonly customer: string;
  readonly mode: Mode;
  /** From `#/` on, with the price book and the total of the day it was saved. */
  readonly link: string;
  /** The total of that day, in yuan: to sort by and to compare with today's, never to price with. */
  readonly totalYuan: string;
  readonly madeOn: string;
  /** The last day on which it is meant to hold. */
  readonly validUntil: string;
}

/** Who says that an application is in a state: the page that made it, the host, or the buyer by hand. */
export type StateSource = 'page' | 'host' | 'buyer';

export interface StateChange {
  readonly state: ApplicationState;
  readonly by: StateSource;
  readonly at: string;
}

/** An application (申请). Its state is that of the last change. */
export interface ApplicationRecord extends RecordBase {
  readonly kind: 'application';
  readonly number: string;
  readonly mode: Mode;
  readonly link: string;
  readonly totalYuan: string;
  readonly madeOn: string;
  /** The first change first; never empty. */
  readonly history: readonly StateChange[];
  /** Kept only where the buyer asked for it. */
  readonly applicant?: Applicant;
  /** The saved quote that it was made from. */
  readonly quoteId?: string;
  /** The contract that it adds to or renews, or that came from it. */
  readonly contractId?: string;
}

/** As it is kept: its day as an ISO date, with the application that brought it about. */
type Kept<Change extends ContractChange> = Omit<Change, 'on'> & {
  readonly on: string;
  readonly applicationId?: string;
};

/** An addition or renewal that was carried out. */
export type KeptChange = Kept<ContractAddition> | Kept<ContractRenewal>;

/** A contract of the buyer (我的产品). */
export interface ContractRecord extends RecordBase {
  readonly kind: 'contract';
  readonly name: string;
  readonly start: string;
  /** Whole years of the first term. */
  readonly years: number;
  readonly quantities: ContractQuantities;
  /** In the order in which they were carried out. */
  readonly changes: readonly KeptChange[];
  readonly applicationId?: string;
}

export type LedgerRecord = SavedQuote | ApplicationRecord | ContractRecord;
