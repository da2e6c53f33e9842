import type { QuoteDocument } from '../../documents/quote-document';

/** Says in a sentence what an action came to. */
export type Say = (sentence: string) => void;

/** What each part of the panel is given. */
export interface SendPartProps {
  readonly document: QuoteDocument;
  readonly onSay: Say;
}
