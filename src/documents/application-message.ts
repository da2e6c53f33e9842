import type { Applicant, ApplicationMessage } from '../embed/protocol';
import { fenToYuan } from '../pricing/fen';
import type { Quote } from '../pricing/quote/quote';

export interface ApplicationInput {
  readonly id: string;
  readonly number: string;
  /** ISO date. */
  readonly madeOn: string;
  /** Of the selection, with price book and total. */
  readonly link: string;
  readonly quote: Quote;
  readonly applicant: Applicant;
}

/** An application as the host takes it over, and as it stands in its file. */
export const applicationMessage = ({
  id,
  number,
  madeOn,
  link,
  quote,
  applicant,
}: ApplicationInput): ApplicationMessage => ({
  version: 1,
  id,
  number,
  madeOn,
  link,
  bookId: quote.bookId,
  totalYuan: fenToYuan(quote.totalFen),
  priceOnRequest: quote.priceOnRequest,
  applicant,
});
