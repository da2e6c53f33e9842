import { fullLink, type QuoteDocument } from '../quote-document';
import { BOLD, quietCell, textCell, titleCell, WRAP } from './cells';
import type { PriceCells } from './price-list-sheet';
import { type QuoteColumns, quoteColumns } from './quote-columns';
import { addQuoteFacts } from './quote-facts';
import { addQuoteLines } from './quote-lines';
import { addQuoteTotals } from './quote-totals';
import { type SheetRows, sheetRows } from './sheet-rows';
import { rowHeight } from './text-lines';
import type { WorkbookTexts } from './workbook-texts';

export interface QuoteSheet {
  readonly sheet: SheetRows;
  readonly columns: QuoteColumns;
  readonly headerRow: number;
  /** The address of the total's cell. */
  readonly totalCell: string;
}

/** 报价: the quote's facts, its lines as live formulas over the price list, totals, and the way back to the page. */
export function quoteSheet(document: QuoteDocument, prices: PriceCells, texts: WorkbookTexts): QuoteSheet {
  const { messages, workbook, documents } = texts;
  const sheet = sheetRows();
  const columns = quoteColumns(document.quote.mode);

  sheet.add(titleCell(workbook.quotationOf(messages.page.product, documents.quotation)));
  sheet.add(quietCell(documents.estimate));
  sheet.add();
  const inputs = addQuoteFacts(sheet, document, texts);
  sheet.add();
  sheet.add(quietCell(workbook.editable));
  const headerRow = sheet.add(...columns.heading(texts));
  const lineRows = addQuoteLines(sheet, columns, document, inputs, prices, texts);
  const totalCell = addQuoteTotals(sheet, columns, document, inputs, lineRows, prices, texts);

  sheet.add();
  if (document.quote.sessions.inPacks > 0) sheet.add(quietCell(workbook.packsStay));
  sheet.add(quietCell(documents.noRefund));
  sheet.add(textCell(documents.link, BOLD), quietCell(documents.linkAbout));
  const link = fullLink(document);
  const width = columns.widths.reduce((sum, each) => sum + each, 0);
  sheet.add(textCell(link, { ...WRAP, columnSpan: columns.names.length, height: rowHeight(link, width) }));
  return { sheet, columns, headerRow, totalCell };
}
