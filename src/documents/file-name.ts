import type { QuoteDocument } from './quote-document';

/**
 * A file's name from the quote's number: SSC报价-Q20261124-7KD3M.csv. `title` is what such files begin with in
 * the page's language: of letters, digits and hyphens like the number, so that every system takes the name.
 */
export const documentFileName = ({ details }: QuoteDocument, title: string, extension: string): string =>
  `${title}-${details.number}.${extension}`;
