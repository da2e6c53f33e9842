import type { Catalogue } from './catalogue';
import { type BreakdownMessages, zhCNBreakdown } from './zh-cn-breakdown';
import { type DocumentsMessages, zhCNDocuments } from './zh-cn-documents';

/** The words of one language that a document of any format is written with. */
export interface DocumentTexts extends Pick<Catalogue, 'language' | 'messages'> {
  readonly breakdown: BreakdownMessages;
  readonly documents: DocumentsMessages;
}

/** The words in a catalogue; the Chinese one leaves to each part what that part brings. */
export const documentTexts = ({
  language,
  messages,
  breakdown = zhCNBreakdown,
  documents = zhCNDocuments,
}: Catalogue): DocumentTexts => ({ language, messages, breakdown, documents });
