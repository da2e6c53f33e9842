import writeExcelFile, { type Sheet } from 'write-excel-file/universal';
import type { QuoteDocument } from '../quote-document';
import { ASSUMPTION_WIDTHS, assumptionSheet } from './assumption-sheet';
import { PRICE_LIST_WIDTHS, priceListSheet } from './price-list-sheet';
import { quoteSheet } from './quote-sheet';
import {
  computedValues,
  documentProperties,
  type FinishedSheet,
  frozenOneWay,
  printedPages,
} from './sheet-features';
import { columnLetter, type SheetRows } from './sheet-rows';
import type { WorkbookTexts } from './workbook-texts';

export type { WorkbookTexts } from './workbook-texts';

const FONTS = { 'zh-CN': 'Microsoft YaHei', en: 'Arial' } as const;

/**
 * The quote as a workbook (.xlsx) in the texts' language: 报价, 价目 and 假设. Its amounts are formulas over the
 * cells of quantities, prices, term, discount and tax rate, each with the quote's own figure as its value; the
 * page's link stands in it as text. No entry is long enough for the archive's writer to ask for a worker.
 */
export async function writeWorkbook(document: QuoteDocument, texts: WorkbookTexts): Promise<Blob> {
  const { sheets: names, quotationOf } = texts.workbook;
  const prices = priceListSheet(document.book, texts);
  const quote = quoteSheet(document, prices.cells, texts);
  const assumptions = assumptionSheet(document, texts);

  const parts: readonly Part[] = [
    { name: names.quote, ...quote, widths: quote.columns.widths, frozen: { stickyColumnsCount: 1 } },
    {
      name: names.prices,
      ...prices,
      widths: PRICE_LIST_WIDTHS,
      frozen: { stickyRowsCount: prices.headerRow, stickyColumnsCount: 1 },
    },
    { name: names.assumptions, ...assumptions, widths: ASSUMPTION_WIDTHS, frozen: { stickyRowsCount: 1 } },
  ];
  const finished = parts.map(finish);
  const title = quotationOf(texts.messages.page.product, texts.documents.quotation);
  return writeExcelFile(parts.map(toSheet), {
    fontFamily: FONTS[texts.language],
    fontSize: 10,
    features: [
      computedValues(finished),
      frozenOneWay,
      printedPages(finished),
      documentProperties(title, document.details),
    ],
  }).toBlob();
}

interface Part {
  readonly name: string;
  readonly sheet: SheetRows;
  readonly headerRow: number;
  readonly totalCell?: string | undefined;
  readonly widths: readonly number[];
  readonly frozen: Pick<Sheet<Blob>, 'stickyRowsCount' | 'stickyColumnsCount'>;
}

const toSheet = ({ name, sheet, widths, frozen }: Part): Sheet<Blob> => ({
  sheet: name,
  data: sheet.rows.map((row) => [...row]),
  columns: widths.map((width) => ({ width })),
  orientation: 'landscape',
  showGridLines: false,
  ...frozen,
});

const finish = ({ name, sheet, widths, headerRow, totalCell }: Part): FinishedSheet => ({
  name,
  computed: sheet.computed(),
  lastColumn: columnLetter(widths.length - 1),
  lastRow: sheet.rows.length,
  headerRow,
  totalCell,
});
