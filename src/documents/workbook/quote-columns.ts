import type { Mode } from '../../entry/modes';
import { headerCell, type SheetCell } from './cells';
import { columnLetter } from './sheet-rows';
import type { WorkbookTexts } from './workbook-texts';

export type QuoteColumn =
  | 'item'
  | 'unitPrice'
  | 'perUnit'
  | 'quantity'
  | 'unit'
  | 'billed'
  | 'years'
  | 'wholeYears'
  | 'oddMonths'
  | 'listAmount'
  | 'amount'
  | 'formula';

/** Wide enough for the longest figure that a link can ask for, in digits of the sheet's font. */
export const COLUMN_WIDTHS: Readonly<Record<QuoteColumn, number>> = {
  item: 38,
  unitPrice: 15,
  perUnit: 17,
  quantity: 13,
  unit: 9,
  billed: 13,
  years: 7,
  wholeYears: 7,
  oddMonths: 8,
  listAmount: 21,
  amount: 21,
  formula: 42,
};
const TEXTS: readonly QuoteColumn[] = ['item', 'perUnit', 'unit', 'formula'];

/** The columns of a quote's table: the term of a purchase is years, of an addition the time left. */
export interface QuoteColumns {
  readonly names: readonly QuoteColumn[];
  readonly widths: readonly number[];
  readonly letter: (name: QuoteColumn) => string;
  readonly heading: (texts: WorkbookTexts) => SheetCell[];
  /** A row of these cells, each in its column; `fill` makes what the others are. */
  readonly row: (
    cells: Readonly<Partial<Record<QuoteColumn, SheetCell>>>,
    fill: () => SheetCell,
  ) => SheetCell[];
}

export function quoteColumns(mode: Mode): QuoteColumns {
  const term: readonly QuoteColumn[] = mode === 'add' ? ['wholeYears', 'oddMonths'] : ['years'];
  const names: readonly QuoteColumn[] = [
    ...(['item', 'unitPrice', 'perUnit', 'quantity', 'unit', 'billed'] as const),
    ...term,
    ...(['listAmount', 'amount', 'formula'] as const),
  ];
  return {
    names,
    widths: names.map((name) => COLUMN_WIDTHS[name]),
    letter: (name) => columnLetter(names.indexOf(name)),
    heading: ({ documents, workbook }) =>
      names.map((name) =>
        headerCell(
          { ...documents.columns, ...workbook.columns }[name],
          TEXTS.includes(name) ? 'left' : 'right',
        ),
      ),
    row: (cells, fill) => names.map((name) => cells[name] ?? fill()),
  };
}
