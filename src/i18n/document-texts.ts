import type { Catalogue } from './catalogue';
import type { BreakdownMessages } from './zh-cn-breakdown';
import type { DocumentsMessages } from './zh-cn-documents';

/** The words of one language that a document of any format is written with. */
export interface DocumentTexts extends Pick<Catalogue, 'language' | 'messages'> {
  readonly breakdown: BreakdownMessages;
  readonly documents: DocumentsMessages;
}
