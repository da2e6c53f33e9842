import type { QuoteDocument } from './quote-document';

const MAX_LETTERS = 60;

/**
 * A file's name from the quote's number: SSC报价-Q20261124-7KD3M.csv. Letters, digits and hyphens only, so that
 * every system takes it. `title` is what such files begin with in the page's language.
 */
export function documentFileName({ details }: QuoteDocument, title: string, extension: string): string {
  const safe = (text: string) => text.replace(/[^\p{Letter}\p{Number}-]+/gu, '-').slice(0, MAX_LETTERS);
  return `${safe(`${title}-${details.number}`).replace(/^-+|-+$/g, '')}.${extension}`;
}
