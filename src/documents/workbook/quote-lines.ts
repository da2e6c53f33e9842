import { fieldWording } from '../../i18n/wording/field-wording';
import { termText } from '../../i18n/wording/term-text';
import { fenToYuan } from '../../pricing/fen';
import { writeFormula } from '../../pricing/formula/write';
import type { GroupId, LineId } from '../../pricing/quote/quote';
import type { QuoteDocument } from '../quote-document';
import {
  AMOUNT_FORMAT,
  BOLD,
  blankCell,
  COUNT_FORMAT,
  countCell,
  formulaCell,
  INDENT,
  INPUT,
  RULED,
  type SheetCell,
  textCell,
  WRAP,
} from './cells';
import {
  amountCellFormula,
  billedCellFormula,
  type LineCells,
  type LiveLine,
  listAmountCellFormula,
  liveLines,
} from './live-line';
import type { PriceCells } from './price-list-sheet';
import { COLUMN_WIDTHS, type QuoteColumn, type QuoteColumns } from './quote-columns';
import type { QuoteInputs } from './quote-facts';
import type { SheetRows } from './sheet-rows';
import { rowHeight } from './text-lines';
import type { WorkbookTexts } from './workbook-texts';

/** Where the lines ended up: what totals are made of. */
export interface LineRows {
  /** Rows of the groups' subtotals. */
  readonly subtotalRows: readonly number[];
  readonly rowOf: ReadonlyMap<LineId, number>;
}

const SUBTOTAL_FIGURE = { ...RULED, ...BOLD, backgroundColor: '#f4f6fa' } as const;
const SUBTOTAL = { ...SUBTOTAL_FIGURE, ...INDENT } as const;
/** Digits that the indent of a text takes from its column. */
const INDENT_WIDTH = 2;

/** The lines, group by group with their subtotals, then what is asked for without a price. */
export function addQuoteLines(
  sheet: SheetRows,
  columns: QuoteColumns,
  document: QuoteDocument,
  inputs: QuoteInputs,
  prices: PriceCells,
  texts: WorkbookTexts,
): LineRows {
  const { quote, book } = document;
  const { messages, documents } = texts;
  const rowOf = new Map<LineId, number>();
  const subtotalRows: number[] = [];
  const groupNames: Record<GroupId, string> = {
    base: messages.form.base,
    'value-added': messages.form.valueAdded,
  };
  const lines = liveLines(document);
  for (const group of quote.groups) {
    const grouped = lines.filter(({ line }) => line.group === group.id);
    if (grouped.length === 0) continue;
    sheet.add(...columns.row({ item: textCell(groupNames[group.id], SUBTOTAL) }, () => blankCell(SUBTOTAL)));
    const first = sheet.rows.length + 1;
    for (const live of grouped) {
      const row = sheet.rows.length + 1;
      const cells = lineCells(row, columns, inputs, prices);
      rowOf.set(live.line.id, row);
      sheet.add(
        ...columns.row(lineRow(live, cells, inputs, prices, document, texts), () => blankCell(RULED)),
      );
    }
    const last = sheet.rows.length;
    const sum = (column: QuoteColumn, yuan: string) =>
      formulaCell(
        `SUM(${columns.letter(column)}${first}:${columns.letter(column)}${last})`,
        yuan,
        AMOUNT_FORMAT,
        SUBTOTAL_FIGURE,
      );
    const listFen = grouped.reduce((total, { line }) => total + line.listAmountFen, 0n);
    subtotalRows.push(
      sheet.add(
        ...columns.row(
          {
            item: textCell(documents.subtotal(groupNames[group.id]), SUBTOTAL),
            listAmount: sum('listAmount', fenToYuan(listFen)),
            amount: sum('amount', fenToYuan(group.amountFen)),
          },
          () => blankCell(SUBTOTAL),
        ),
      ),
    );
  }
  for (const id of quote.priceOnRequest) {
    sheet.add(
      ...columns.row(
        {
          item: textCell(fieldWording(id, messages, book).label, { ...RULED, ...INDENT, indent: 2 }),
          amount: textCell(documents.onRequest, { ...RULED, align: 'right' }),
        },
        () => blankCell(RULED),
      ),
    );
  }
  return { subtotalRows, rowOf };
}

function lineCells(
  row: number,
  columns: QuoteColumns,
  { discount }: QuoteInputs,
  prices: PriceCells,
): LineCells {
  const at = (column: QuoteColumn) => `${columns.letter(column)}${row}`;
  const isAddOn = columns.names.includes('oddMonths');
  return {
    quantity: at('quantity'),
    billed: at('billed'),
    unitPrice: at('unitPrice'),
    years: at(isAddOn ? 'wholeYears' : 'years'),
    ...(isAddOn && { oddMonths: at('oddMonths') }),
    discount,
    blockSize: prices.blockSize,
    partYearDivisor: prices.partYearDivisor,
    partYearCap: prices.partYearCap,
  };
}

function lineRow(
  live: LiveLine,
  cells: LineCells,
  inputs: QuoteInputs,
  prices: PriceCells,
  { quote, book }: QuoteDocument,
  texts: WorkbookTexts,
): Partial<Record<QuoteColumn, SheetCell>> {
  const { line } = live;
  const { messages, workbook, breakdown } = texts;
  const wording = fieldWording(line.id, messages, book);
  const formula = writeFormula(line.formula);
  return {
    item: textCell(wording.label, { ...RULED, ...INDENT, indent: 2 }),
    unitPrice: formulaCell(prices.price(line.id), fenToYuan(line.unitPriceFen), AMOUNT_FORMAT, RULED),
    perUnit: textCell(workbook.perUnit[line.pricedPer], { ...RULED, ...INDENT }),
    quantity: countCell(line.quantity, { ...RULED, ...INPUT }),
    unit: textCell(wording.unit, { ...RULED, ...INDENT }),
    billed: formulaCell(billedCellFormula(live, cells), String(line.billedQuantity), COUNT_FORMAT, RULED),
    ...termCells(line.recurring),
    listAmount: formulaCell(
      listAmountCellFormula(live, cells),
      fenToYuan(line.listAmountFen),
      AMOUNT_FORMAT,
      RULED,
    ),
    amount: formulaCell(amountCellFormula(live, cells), fenToYuan(line.amountFen), AMOUNT_FORMAT, RULED),
    formula: textCell(formula, {
      ...RULED,
      ...WRAP,
      ...INDENT,
      height: rowHeight(formula, COLUMN_WIDTHS.formula - INDENT_WIDTH),
    }),
  };

  function termCells(recurring: boolean): Partial<Record<QuoteColumn, SheetCell>> {
    const term = (cell: string, count: number) => formulaCell(cell, String(count), COUNT_FORMAT, RULED);
    if (!recurring) {
      const once = textCell(termText(line, quote, messages, breakdown), { ...RULED, align: 'right' });
      return quote.mode === 'add' ? { wholeYears: once } : { years: once };
    }
    return quote.mode === 'add'
      ? {
          wholeYears: term(inputs.years, quote.timeLeft.wholeYears),
          oddMonths: term(inputs.oddMonths ?? '0', quote.timeLeft.oddMonths),
        }
      : { years: term(inputs.years, quote.selection.years) };
  }
}
