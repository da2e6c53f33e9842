import type { QuoteDocument } from '../../../../src/documents/quote-document';
import type { WorkbookTexts } from '../../../../src/documents/workbook/write-workbook';
import { workbookBytes, workbookParts } from '../workbook-parts';
import { LOOKS } from './look-names';
import { shownLooks } from './shown-looks';
import { shownRows } from './shown-rows';

export const QUOTE = 1;
export const PRICES = 2;
export const ASSUMPTIONS = 3;

/** A workbook as it was written, to be read by people. */
export interface WrittenWorkbook {
  readonly part: (name: string) => string;
  /** What stands in the rows of a sheet, from the first to the last of these numbers. */
  readonly rows: (sheet: number, first?: number, last?: number) => string[];
  /** What they look like, with their heights, by the names of looks. */
  readonly looks: (sheet: number, first?: number, last?: number) => string[];
}

export async function writtenWorkbook(
  document: QuoteDocument,
  texts?: WorkbookTexts,
): Promise<WrittenWorkbook> {
  const parts = workbookParts(await workbookBytes(document, texts));
  const between = (lines: string[], first: number, last: number) =>
    lines.filter((line) => Number.parseInt(line, 10) >= first && Number.parseInt(line, 10) <= last);
  return {
    part: (name) => parts[name] ?? '',
    rows: (sheet, first = 1, last = Number.POSITIVE_INFINITY) =>
      between(shownRows(parts, sheet), first, last),
    looks: (sheet, first = 1, last = Number.POSITIVE_INFINITY) =>
      between(shownLooks(parts, sheet, LOOKS), first, last),
  };
}
