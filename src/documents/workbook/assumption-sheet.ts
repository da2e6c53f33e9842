import { assumptionText } from '../../i18n/wording/assumption-text';
import { fieldWording } from '../../i18n/wording/field-wording';
import type { Clause } from '../../pricing/quote/clauses';
import type { QuoteDocument } from '../quote-document';
import { BOLD, headerCell, INDENT, RULED, textCell, titleCell, WRAP } from './cells';
import { type SheetRows, sheetRows } from './sheet-rows';
import { rowHeight } from './text-lines';
import type { WorkbookTexts } from './workbook-texts';

export interface AssumptionSheet {
  readonly sheet: SheetRows;
  readonly headerRow: number;
}

const RULE_WIDTH = 84;
export const ASSUMPTION_WIDTHS = [34, RULE_WIDTH, 42];
const WHOLE_WIDTH = ASSUMPTION_WIDTHS.reduce((sum, width) => sum + width, 0);

/** 假设: what was assumed where the vendor's guide is silent, and the published rule of each line. */
export function assumptionSheet({ quote, book }: QuoteDocument, texts: WorkbookTexts): AssumptionSheet {
  const { language, messages, breakdown, documents, workbook } = texts;
  const sheet = sheetRows();
  const wrapped = { ...RULED, ...WRAP } as const;
  sheet.add(titleCell(documents.notes));
  const sentences = [
    documents.estimate,
    documents.noRefund,
    ...quote.assumptions.map((assumption) => assumptionText(assumption, breakdown, language)),
    ...quote.priceOnRequest.map((id) => workbook.notPriced(fieldWording(id, messages, book).label)),
  ];
  sentences.forEach((sentence, index) => {
    const note = `${index + 1}. ${sentence}`;
    sheet.add(
      textCell(note, {
        ...wrapped,
        ...INDENT,
        columnSpan: ASSUMPTION_WIDTHS.length,
        height: rowHeight(note, WHOLE_WIDTH),
      }),
    );
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
    const rule = clauseText(clause, texts);
    sheet.add(
      textCell(fieldWording(id, messages, book).label, { ...wrapped, ...INDENT }),
      textCell(rule, { ...wrapped, ...INDENT, height: rowHeight(rule, RULE_WIDTH) }),
      textCell(book.sources[source] ?? source, { ...wrapped, ...INDENT }),
    );
  }
  return { sheet, headerRow };
}

function clauseText(clause: Clause, { breakdown }: WorkbookTexts): string {
  // Each pattern takes exactly its own tag's clause; the compiler can't see that the two tags are one.
  const pattern = breakdown.clauses[clause.tag] as (clause: Clause) => string;
  return pattern(clause);
}
