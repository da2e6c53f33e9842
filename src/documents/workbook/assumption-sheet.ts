import { assumptionText } from '../../i18n/wording/assumption-text';
import { fieldWording } from '../../i18n/wording/field-wording';
import type { Clause } from '../../pricing/quote/clauses';
import type { QuoteDocument } from '../quote-document';
import { BOLD, headerCell, INDENT, RULED, type SheetCell, textCell, titleCell, WRAP } from './cells';
import { type SheetRows, sheetRows } from './sheet-rows';
import { rowHeight } from './text-lines';
import type { WorkbookTexts } from './workbook-texts';

export interface AssumptionSheet {
  readonly sheet: SheetRows;
  readonly headerRow: number;
}

const ITEM_WIDTH = 34;
const RULE_WIDTH = 84;
const SOURCE_WIDTH = 42;
export const ASSUMPTION_WIDTHS = [ITEM_WIDTH, RULE_WIDTH, SOURCE_WIDTH];
const WHOLE_WIDTH = ASSUMPTION_WIDTHS.reduce((sum, width) => sum + width, 0);

/** 假设: what was assumed where the vendor's guide is silent, and the published rule of each line. */
export function assumptionSheet({ quote, book }: QuoteDocument, texts: WorkbookTexts): AssumptionSheet {
  const { language, messages, breakdown, documents, workbook } = texts;
  const sheet = sheetRows();
  sheet.add(titleCell(documents.notes));
  const sentences = [
    documents.estimate,
    documents.noRefund,
    ...quote.assumptions.map((assumption) => assumptionText(assumption, breakdown, language)),
    ...quote.priceOnRequest.map((id) => workbook.notPriced(fieldWording(id, messages, book).label)),
  ];
  sentences.forEach((sentence, index) => {
    const note = `${index + 1}. ${sentence}`;
    sheet.add({ ...wrappedCell(note, WHOLE_WIDTH), columnSpan: ASSUMPTION_WIDTHS.length });
  });
  sheet.add();
  sheet.add(textCell(workbook.rules, BOLD));
  const { columns } = workbook;
  const headerRow = sheet.add(
    headerCell(documents.columns.item),
    headerCell(columns.rule),
    headerCell(columns.source),
  );
  for (const { id, clause, source } of quote.lines) {
    sheet.add(
      wrappedCell(fieldWording(id, messages, book).label, ITEM_WIDTH),
      wrappedCell(clauseText(clause, texts), RULE_WIDTH),
      wrappedCell(book.sources[source] ?? source, SOURCE_WIDTH),
    );
  }
  return { sheet, headerRow };
}

/** A text that wants a row high enough to be read whole: the highest cell decides. */
const wrappedCell = (text: string, width: number): SheetCell =>
  textCell(text, { ...RULED, ...WRAP, ...INDENT, height: rowHeight(text, width) });

function clauseText(clause: Clause, { breakdown }: WorkbookTexts): string {
  // Each pattern takes exactly its own tag's clause; the compiler can't see that the two tags are one.
  const pattern = breakdown.clauses[clause.tag] as (clause: Clause) => string;
  return pattern(clause);
}
