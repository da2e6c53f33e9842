import type { DocumentTexts } from '../../i18n/document-texts';
import type { WorkbookMessages } from '../../i18n/zh-cn-workbook';
import type { QuoteDocument } from '../quote-document';

/** To be filled. */
export async function writeWorkbook(
  _document: QuoteDocument,
  _texts: DocumentTexts & { readonly workbook: WorkbookMessages },
): Promise<Blob> {
  return new Blob();
}
