import { type FormulaCells, writeCellFormula } from '../../pricing/formula/cell-formula';
import {
  type Formula,
  type FormulaUnit,
  percent,
  product,
  roundedToFen,
} from '../../pricing/formula/formula';
import { addOnBothPartsFormula } from '../../pricing/quote/add-on-line';
import type { PricedRow } from '../../pricing/quote/priced-rows';
import type { Quote, QuoteLine } from '../../pricing/quote/quote';
import { rowsToPrice } from '../../pricing/quote/quote-body';
import type { QuoteDocument } from '../quote-document';

/** A line with its exact list amount as a formula in which nothing is left out that may come to count. */
export interface LiveLine {
  readonly line: QuoteLine;
  readonly row: PricedRow;
  readonly exactListFormula: Formula;
}

/** The quote's lines, in its order. */
export function liveLines({ quote, book }: Pick<QuoteDocument, 'quote' | 'book'>): LiveLine[] {
  const { rows } = rowsToPrice(quote.selection, book);
  return quote.lines.flatMap((line) =>
    rows
      .filter(({ id }) => id === line.id)
      .map((row) => ({ line, row, exactListFormula: exactListFormula(line, row, quote, book) })),
  );
}

function exactListFormula(
  { listFormula }: QuoteLine,
  row: PricedRow,
  quote: Quote,
  { addOn }: QuoteDocument['book'],
): Formula {
  // Only what is paid for months may come to parts of a fen: prices are whole fen, quantities and years whole.
  return quote.mode === 'add' ? addOnBothPartsFormula(row, quote.timeLeft, addOn) : listFormula;
}

/** Where a line's numbers are; `years` are those bought, or the whole years left. */
export interface LineCells {
  readonly quantity: string;
  /** As billed: people in full blocks. */
  readonly billed: string;
  readonly unitPrice: string;
  readonly years: string;
  readonly oddMonths?: string;
  readonly discount: string;
  readonly blockSize: string;
  readonly partYearDivisor: string;
  readonly partYearCap: string;
}

/** The list amount, half up to the fen. */
export const listAmountCellFormula = ({ exactListFormula }: LiveLine, cells: LineCells): string =>
  writeCellFormula(roundedToFen(exactListFormula), amountCells(cells));

/** What is due: the exact list amount × the discount's cell, which may say 100 %, half up to the fen. */
export const amountCellFormula = ({ exactListFormula }: LiveLine, cells: LineCells): string =>
  writeCellFormula(roundedToFen(product(exactListFormula, percent('100'))), amountCells(cells));

/** The quantity as billed, where that is filled up to blocks. */
export function billedCellFormula({ row }: LiveLine, cells: LineCells): string {
  const { quantityFormula } = row;
  const billed =
    quantityFormula.kind === 'quotient' && quantityFormula.dividend.kind === 'started-blocks'
      ? quantityFormula.dividend
      : quantityFormula;
  return writeCellFormula(billed, formulaCells(cells));
}

/** Amounts go from the people as billed, whose cell has the step from the people as chosen. */
const amountCells = (cells: LineCells): FormulaCells => ({
  ...formulaCells(cells),
  startedBlocks: cells.billed,
});

function formulaCells(cells: LineCells): FormulaCells {
  const cellOf: Readonly<Partial<Record<FormulaUnit, string | undefined>>> = {
    people: cells.quantity,
    seats: cells.quantity,
    sets: cells.quantity,
    packs: cells.quantity,
    'people-per-block': cells.blockSize,
    years: cells.years,
    'years-left': cells.years,
    'months-left': cells.oddMonths,
    times: cells.partYearDivisor,
    'years-at-most': cells.partYearCap,
    'yuan-per-block-year': cells.unitPrice,
    'yuan-per-seat-year': cells.unitPrice,
    'yuan-per-set-year': cells.unitPrice,
    'yuan-per-set': cells.unitPrice,
    'yuan-per-pack': cells.unitPrice,
  };
  return {
    number: ({ unit }) => {
      const cell = cellOf[unit];
      if (cell === undefined) throw new Error(`No cell of a quote's line holds ${unit}.`);
      return cell;
    },
    percent: cells.discount,
  };
}
