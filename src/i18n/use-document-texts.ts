import { useMemo } from 'react';
import { useCatalogue } from './catalogue';
import { type DocumentTexts, documentTexts } from './document-texts';

/** The words that documents are written with, in the page's language. */
export function useDocumentTexts(): DocumentTexts {
  const catalogue = useCatalogue();
  return useMemo(() => documentTexts(catalogue), [catalogue]);
}
