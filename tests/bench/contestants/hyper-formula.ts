import { HyperFormula, type RawCellContent } from 'hyperformula';
import type { PriceBook } from '../../../src/pricing/price-book/price-book';
import type { PricedMode } from '../../../src/pricing/selection';
import { fenOfDouble, figuresIn } from '../figures';
import { priceRows } from '../price-rows';
import type { Contestant } from './contestant';

/** Columns of the sheet: what is typed in, unit price, list amount exact and rounded, amount due. */
const LIST = 3;
const DUE = 4;

/** The sheet: a row for each item; below them years, odd months, discount, tax rate; totals beside those. */
function sheetOf(book: PriceBook, mode: PricedMode): RawCellContent[][] {
  const rows = priceRows(book);
  const first = rows.length + 1;
  const [years, oddMonths, discount, taxRate] = [first, first + 1, first + 2, first + 3];
  const { partYearDivisor, partYearCapInYears } = book.addOn;
  const items = rows.map(({ price, blockSize, recurring }, index): RawCellContent[] => {
    const row = index + 1;
    const quantity = blockSize === 1 ? `A${row}` : `ROUNDUP(A${row}/${blockSize},0)`;
    const part = `MIN(B${row}/${partYearDivisor}*$A$${oddMonths},B${row}*${partYearCapInYears})`;
    const time = mode === 'add' ? `($A$${years}*B${row}+${part})` : `B${row}*$A$${years}`;
    return [
      0,
      Number(price),
      recurring ? `=${quantity}*${time}` : `=${quantity}*B${row}`,
      `=ROUND(C${row},2)`,
      `=ROUND(C${row}*$A$${discount}/100,2)`,
    ];
  });
  const total = `E${first}`;
  return [
    ...items,
    [1, null, null, `=SUM(D1:D${rows.length})`, `=SUM(E1:E${rows.length})`],
    [0, null, null, null, `=ROUND(${total}/(1+$A$${taxRate}/100),2)`],
    [100, null, null, null, `=ROUND(${total}-E${first + 1},2)`],
    [0],
  ];
}

/** A sheet with the same cells, built once. All inputs stand in one column: they are set in one go, and computed once. */
export const hyperFormula: Contestant = {
  name: 'HyperFormula 3.5.0',
  manner: 'recalculates',
  prepare: (book, mode) => {
    const engine = HyperFormula.buildFromArray(sheetOf(book, mode), {
      licenseKey: 'gpl-v3',
      // By default it cuts what is read to ten digits, which is too few for totals in fen; and it is faster so.
      smartRounding: false,
    });
    const rowCount = priceRows(book).length;
    const read = (row: number, col: number): number => {
      const value = engine.getCellValue({ sheet: 0, row, col });
      if (typeof value !== 'number') throw new Error(`No number stands in row ${row + 1}.`);
      return value;
    };
    const rowNumbers = Array.from({ length: rowCount }, (_, row) => row);
    return ({ quantities, years, oddMonths, discountPercent, taxRatePercent }) => {
      engine.setCellContents({ sheet: 0, row: 0, col: 0 }, [
        ...quantities.map((quantity) => [quantity]),
        [years],
        [oddMonths],
        [Number(discountPercent)],
        [Number(taxRatePercent)],
      ]);
      const lines = rowNumbers.map((row) => read(row, DUE));
      const listTotal = read(rowCount, LIST);
      const total = read(rowCount, DUE);
      const net = read(rowCount + 1, DUE);
      const tax = read(rowCount + 2, DUE);
      return () => figuresIn(fenOfDouble, lines, listTotal, total, net, tax);
    };
  },
};
