import type { ReactNode } from 'react';
import type { Catalogue } from '../../i18n/catalogue';
import type { QuoteDifference } from '../../pricing/advice/quote-comparison';
import type { PriceBook } from '../../pricing/price-book/price-book';
import type { ComparedQuote } from './compared-quotes';
import type { TimeWords } from './quote-time';

/** A column: a quote, its place from 1, and what it has beyond the reference where it is not that itself. */
export interface ComparedColumn extends ComparedQuote {
  readonly place: number;
  readonly difference: QuoteDifference | undefined;
}

export interface CompareRow {
  readonly id: string;
  readonly label: string;
  /** `undefined` where the quote has nothing of it. */
  readonly cell: (column: ComparedColumn) => ReactNode;
  /** What the row says as a text, to mark it where it differs from the reference's; figures mark themselves. */
  readonly text?: (column: ComparedColumn) => string;
}

export interface RowWords extends TimeWords {
  readonly catalogue: Catalogue;
  readonly book: PriceBook;
}
