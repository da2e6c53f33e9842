import type { PlainDate } from '../calendar/plain-date';
import type { Fen } from '../fen';
import type { Formula } from '../formula/formula';
import type { BaseItemId, PackId, PriceOnRequestId, SourceKey } from '../price-book/price-book';
import type { Industry } from '../selection';
import type { PackQuantities } from '../session-packs/cheapest-packs';
import type { Assumption, Clause } from './clauses';

export type LineId = BaseItemId | 'knowledge' | PackId;
export type GroupId = 'base' | 'value-added';

/** One priced row. Money in fen, list prices of the book named in the quote. */
export interface QuoteLine {
  readonly id: LineId;
  readonly group: GroupId;
  /** As chosen: people, seats, sets or packs. */
  readonly quantity: number;
  /** As billed: people in full blocks, otherwise the same as `quantity`. */
  readonly billedQuantity: number;
  readonly unitPriceFen: Fen;
  readonly pricedPer: 'block-year' | 'seat-year' | 'set-year' | 'set' | 'pack';
  /** Paid for each year of the term; otherwise once. */
  readonly recurring: boolean;
  /** List amount for one year, or of the one payment. */
  readonly periodFormula: Formula;
  readonly listAmountFen: Fen;
  /** Due: the list amount × discount, half up to the fen. */
  readonly amountFen: Fen;
  /** How `amountFen` was made. */
  readonly formula: Formula;
  readonly clause: Clause;
  readonly source: SourceKey;
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

/** A new purchase, priced: what every screen, document and host page renders. */
export interface Quote {
  readonly mode: 'new';
  readonly bookId: string;
  readonly years: number;
  readonly industry?: Industry;
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
  /** Present where the contract's start was given. */
  readonly newExpiry?: PlainDate;
  /** Total ÷ years, half up to the fen. */
  readonly perYearFen: Fen;
  /** Total ÷ people ÷ months, half up to the fen; people as given, not as billed. */
  readonly perEmployeeMonthFen: Fen;
  readonly assumptions: readonly Assumption[];
}
