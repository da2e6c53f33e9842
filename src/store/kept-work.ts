import { DEFAULT_DISPLAY, type Display } from '../entry/display';
import type { CalculatorState } from './calculator-store';
import { isEmptyDraft, type Work } from './draft';

/** The form of what is kept in the browser. A change of it raises the version and brings a migration. */
export const KEPT_VERSION = 2;

export type KeptWork = Work & Display & Pick<CalculatorState, 'beside'>;

/**
 * The text to keep; null where there is nothing that a fresh page, in the language and theme of `defaults`, would
 * not show by itself.
 */
export function writeKeptWork(
  { draft, origin, beside, language, theme }: KeptWork,
  defaults: Display = DEFAULT_DISPLAY,
): string | null {
  const isFresh =
    isEmptyDraft(draft) && beside.length === 0 && language === defaults.language && theme === defaults.theme;
  return isFresh ? null : JSON.stringify({ version: KEPT_VERSION, draft, origin, beside, language, theme });
}
