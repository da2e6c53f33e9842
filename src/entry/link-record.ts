/** The price book and the total at the time a link was made: shown beside today's, never priced with. */
export interface LinkRecord {
  readonly bookId?: string;
  /** Yuan with at most two decimals, as in `quoted=420280.00`. */
  readonly quotedYuan?: string;
}
