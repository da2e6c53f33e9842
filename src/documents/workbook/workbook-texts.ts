import type { Catalogue } from '../../i18n/catalogue';
import type { BreakdownMessages } from '../../i18n/zh-cn-breakdown';
import type { DocumentsMessages } from '../../i18n/zh-cn-documents';
import type { WorkbookMessages } from '../../i18n/zh-cn-workbook';

/** One language's texts of a workbook. */
export interface WorkbookTexts extends Pick<Catalogue, 'language' | 'messages'> {
  readonly breakdown: BreakdownMessages;
  readonly documents: DocumentsMessages;
  readonly workbook: WorkbookMessages;
}
