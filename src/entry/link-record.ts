/** The price book and the total at the time a link was made: shown beside today's, never priced with. */
export interface LinkRecord {
  readonly bookId?: string;
  /** Yuan with at most two decimals, as in `quoted=420280.00`. */
  readonly quotedYuan?: string;
  /** What a file says, where that is not what it comes to: it came with the file and stands in no link. */
  readonly stated?: StatedAmounts;
}

/** Amounts as a file states them: only ever compared with, never priced with. */
export interface StatedAmounts {
  /** Yuan with at most two decimals; absent where the file states none that can be read. */
  readonly totalYuan?: string;
  readonly lines: readonly StatedLine[];
}

export interface StatedLine {
  /** The link name of the item. */
  readonly id: string;
  readonly amountYuan: string;
}

/** Texts of the file's own; the day is an ISO date. */
export interface StatedDetails {
  readonly name: string;
  readonly customer: string;
  readonly validUntil: string;
}
