import { assumptionText } from '../../i18n/wording/assumption-text';
import { fieldWording } from '../../i18n/wording/field-wording';
import type { Clause } from '../../pricing/quote/clauses';
import type { QuoteDocument } from '../quote-document';
import { BOLD, headerCell, RULED, textCell, titleCell } from './cells';
import { type SheetRows, sheetRows } from './sheet-rows';
import type { WorkbookTexts } from './workbook-texts';

export interface AssumptionSheet {
  readonly sheet: SheetRows;
  readonly headerRow: number;
}

export const ASSUMPTION_WIDTHS = [34, 90, 44];

/** 假设: what was assumed where the vendor's guide is silent, and the published rule of each line. */
export function assumptionSheet({ quote, book }: QuoteDocument, texts: WorkbookTexts): AssumptionSheet {
  const { language, messages, breakdown, documents, workbook } = texts;
  const sheet = sheetRows();
  const wrapped = { ...RULED, wrap: true, alignVertical: 'top' } as const;
  sheet.add(titleCell(documents.notes));
  const sentences = [
    documents.estimate,
    documents.noRefund,
    ...quote.assumptions.map((assumption) => assumptionText(assumption, breakdown, language)),
    ...quote.priceOnRequest.map((id) =>
      workbook.notPriced(fieldWording(id, messages, book).label, documents.onRequest),
    ),
  ];
  sentences.forEach((sentence, index) => {
    sheet.add(textCell(String(index + 1), { ...wrapped, align: 'right' }), textCell(sentence, wrapped));
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
      textCell(fieldWording(id, messages, book).label, wrapped),
      textCell(clauseText(clause, texts), wrapped),
      textCell(book.sources[source] ?? source, wrapped),
    );
  }
  return { sheet, headerRow };
}

function clauseText(clause: Clause, { breakdown }: WorkbookTexts): string {
  // Each pattern takes exactly its own tag's clause; the compiler can't see that the two tags are one.
  const pattern = breakdown.clauses[clause.tag] as (clause: Clause) => string;
  return pattern(clause);
}
