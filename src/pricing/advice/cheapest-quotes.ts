import type { Fen } from '../fen';
import type { Quote } from '../quote/quote';

/** Which of several quotes cost the least, by their places from 0: more than one where they cost the same. */
export interface CheapestQuotes {
  readonly inAll: readonly number[];
  /** Absent where one of the quotes is an addition: it buys no whole years. */
  readonly perYear?: readonly number[];
  readonly perEmployeeMonth?: readonly number[];
}

/** `quotes` are two or more. */
export function cheapestQuotes(quotes: readonly Quote[]): CheapestQuotes {
  const byTerm = quotes.filter((quote) => quote.mode !== 'add');
  return {
    inAll: placesOfLeast(quotes.map(({ totalFen }) => totalFen)),
    ...(byTerm.length === quotes.length && {
      perYear: placesOfLeast(byTerm.map(({ perYearFen }) => perYearFen)),
      perEmployeeMonth: placesOfLeast(byTerm.map(({ perEmployeeMonthFen }) => perEmployeeMonthFen)),
    }),
  };
}

function placesOfLeast(amountsFen: readonly Fen[]): number[] {
  const least = amountsFen.reduce((known, fen) => (fen < known ? fen : known));
  return amountsFen.flatMap((fen, place) => (fen === least ? place : []));
}
