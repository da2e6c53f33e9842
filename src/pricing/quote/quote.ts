import type { ContractLife, ContractState } from '../calendar/contract-life';
import type { TimeLeft } from '../calendar/months-left';
import type { PlainDate } from '../calendar/plain-date';
import type { Fen } from '../fen';
import type { Formula } from '../formula/formula';
import type { BaseItemId, PackId, PriceOnRequestId, SourceKey } from '../price-book/price-book';
import type { AddOnSelection, NewPurchaseSelection, RenewalSelection } from '../selection';
import type { PackQuantities } from '../session-packs/cheapest-packs';
import type { Assumption, Clause } from './clauses';

export type LineId = BaseItemId | 'knowledge' | PackId;
export type GroupId = 'base' | 'value-added';
export type PricedPer = 'block-year' | 'seat-year' | 'set-year' | 'set' | 'pack';

/** One priced row. Money in fen, list prices of the book named in the quote. */
export interface QuoteLine {
  readonly id: LineId;
  readonly group: GroupId;
  /** As chosen: people, seats, sets or packs. */
  readonly quantity: number;
  /** As billed: people in full blocks, otherwise the same as `quantity`. */
  readonly billedQuantity: number;
  readonly unitPriceFen: Fen;
  readonly pricedPer: PricedPer;
  /** Paid for each year, or the time left; otherwise once. */
  readonly recurring: boolean;
  /** List amount for one year, or of the one payment. */
  readonly periodFormula: Formula;
  readonly listFormula: Formula;
  readonly listAmountFen: Fen;
  /** Due: the list amount × discount, half up to the fen. */
  readonly amountFen: Fen;
  /** How `amountFen` was made. */
  readonly formula: Formula;
  readonly clause: Clause;
  readonly source: SourceKey;
  /** The two parts of a fee for the time left; only on recurring lines of an addition. */
  readonly parts?: AddOnParts;
}

/** List amounts, before discount. Source: product.md section 3. */
export interface AddOnParts {
  readonly wholeYearsFen: Fen;
  readonly partYearFen: Fen;
  /** What the odd months would cost by the month beyond what the cap lets them: 0 where it does not bite. */
  readonly capSavedFen: Fen;
}

export interface QuoteGroup {
  readonly id: GroupId;
  readonly amountFen: Fen;
}

/** Headcount in full blocks; `headroom` is how many more people the last block already pays for. */
export interface BilledEmployees {
  readonly people: number;
  readonly billed: number;
  readonly blockSize: number;
  readonly headroom: number;
}

export interface QuoteSessions {
  /** Given with the robots of this quote. */
  readonly included: number;
  readonly inPacks: number;
  readonly total: number;
  /** Wanted in all; absent where packs were chosen by hand. */
  readonly demand?: number;
  readonly packs: PackQuantities;
  /** List price of the packs. */
  readonly packsListFen: Fen;
}

/** A total read as including VAT, split at the buyer's rate. */
export interface TaxSplit {
  readonly ratePercent: string;
  readonly netFen: Fen;
  readonly taxFen: Fen;
}

/** What every quote has, whatever is bought: what screens, documents and host pages render. */
export interface QuoteBody {
  readonly bookId: string;
  /** Only lines of a quantity over 0, in the order of the price list. */
  readonly lines: readonly QuoteLine[];
  readonly groups: readonly QuoteGroup[];
  /** Before discount. */
  readonly listTotalFen: Fen;
  /** Due, the sum of the lines' `amountFen`. */
  readonly totalFen: Fen;
  /** The whole total in one expression. */
  readonly formula: Formula;
  /** Present where a discount applies: under 100. */
  readonly discountPercent?: string;
  readonly tax?: TaxSplit;
  readonly employees: BilledEmployees;
  readonly sessions: QuoteSessions;
  /** Asked for and not in the total: the vendor quotes these. */
  readonly priceOnRequest: readonly PriceOnRequestId[];
  readonly assumptions: readonly Assumption[];
}

/** What a total comes to in plain terms, where it buys whole years for a known number of people. */
export interface Averages {
  /** Total ÷ years, half up to the fen. */
  readonly perYearFen: Fen;
  /** Total ÷ people ÷ months, half up to the fen; people as given, not as billed. */
  readonly perEmployeeMonthFen: Fen;
}

/** A new purchase (新购), priced. */
export interface NewPurchaseQuote extends QuoteBody, Averages {
  readonly mode: 'new';
  readonly selection: NewPurchaseSelection;
  /** Present where the contract's start was given. */
  readonly newExpiry?: PlainDate;
}

/** An addition to a contract that runs (增购), priced. */
export interface AddOnQuote extends QuoteBody {
  readonly mode: 'add';
  readonly selection: AddOnSelection;
  readonly life: ContractLife;
  readonly timeLeft: TimeLeft;
  /** What the cap on odd months saved on all lines, at list prices. */
  readonly capSavedFen: Fen;
}

/** A renewal (续费), priced. */
export interface RenewalQuote extends QuoteBody, Averages {
  readonly mode: 'renew';
  readonly selection: RenewalSelection;
  /** Of the contract before it is renewed. */
  readonly life: ContractLife;
  /** Of that contract on the day of the renewal. */
  readonly state: ContractState;
  readonly newExpiry: PlainDate;
  /** Present where the renewal comes after expiry. */
  readonly lost?: LostDays;
}

/** Days of a new term that were over before it was paid for: they cost as much as any, and had no service. */
export interface LostDays {
  readonly days: number;
  /** Days of the whole new term. */
  readonly termDays: number;
  /** Their share of what is due for the new term, one-off items left out; half up to the fen. */
  readonly priceFen: Fen;
  readonly formula: Formula;
}

export type Quote = NewPurchaseQuote | AddOnQuote | RenewalQuote;
