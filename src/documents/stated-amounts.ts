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
