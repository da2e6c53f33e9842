import { quoteSelection } from '../../../src/pricing/quote/quote-selection';
import { priceRows } from '../price-rows';
import type { Contestant } from './contestant';

/** The project's whole quote: lines with their formulas, groups, dates, sessions, assumptions. */
export const ourQuote: Contestant = {
  name: 'this project: whole quote',
  manner: 'explains',
  prepare: (book) => {
    const ids = priceRows(book).map(({ id }) => id);
    return ({ selection }) => {
      const { lines, listTotalFen, totalFen, tax } = quoteSelection(selection, book);
      return () => ({
        linesFen: ids.map((id) => lines.find((line) => line.id === id)?.amountFen ?? 0n),
        listTotalFen,
        totalFen,
        // Where no tax was asked for there is no split; the others split at 0 %.
        netFen: tax?.netFen ?? totalFen,
        taxFen: tax?.taxFen ?? 0n,
      });
    };
  },
};
