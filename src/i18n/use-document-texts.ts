import { useMemo } from 'react';
import { useCatalogue } from './catalogue';
import type { DocumentTexts } from './document-texts';
import { useBreakdownMessages } from './use-breakdown-messages';
import { useDocumentsMessages } from './use-documents-messages';

/** The words that documents are written with, in the page's language. */
export function useDocumentTexts(): DocumentTexts {
  const { language, messages } = useCatalogue();
  const breakdown = useBreakdownMessages();
  const documents = useDocumentsMessages();
  return useMemo(
    () => ({ language, messages, breakdown, documents }),
    [language, messages, breakdown, documents],
  );
}
