import { useCatalogue } from './catalogue';
import { type DocumentsMessages, zhCNDocuments } from './zh-cn-documents';

export const useDocumentsMessages = (): DocumentsMessages => useCatalogue().documents ?? zhCNDocuments;
