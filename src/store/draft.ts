import type { FieldTexts } from '../entry/field-names';
import { MODES, type Mode } from '../entry/modes';

/** What the visitor chose and typed: the part of the state that undo, links and storage speak of. */
export interface Draft {
  readonly mode: Mode;
  /** Texts as typed, for each mode its own. No price, total or Decimal is ever kept. */
  readonly texts: Readonly<Record<Mode, FieldTexts>>;
}

export const EMPTY_DRAFT: Draft = { mode: MODES[0], texts: { new: {}, add: {}, renew: {} } };

/** A draft and whose it is: the visitor's own, typed or changed here, or a link's as it was opened. */
export interface Work {
  readonly draft: Draft;
  readonly origin: 'own' | 'link';
}

/** Whether anything was chosen or typed at all. */
export function isEmptyDraft({ texts }: Draft): boolean {
  return MODES.every((mode) => Object.keys(texts[mode]).length === 0);
}

export const isSameDraft = (a: Draft, b: Draft): boolean =>
  a === b || JSON.stringify(a) === JSON.stringify(b);
