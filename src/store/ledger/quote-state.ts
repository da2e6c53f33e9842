import { type PlainDate, toIsoDate } from '../../pricing/calendar/plain-date';
import type { ApplicationRecord, SavedQuote } from './records';

/** 有效, 已过期, 已申请. */
export const QUOTE_STATES = ['valid', 'expired', 'applied'] as const;
export type QuoteState = (typeof QUOTE_STATES)[number];

/** What the applications were made from. */
export interface AppliedQuotes {
  readonly quoteIds: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
}

export const appliedQuotes = (applications: readonly ApplicationRecord[]): AppliedQuotes => ({
  quoteIds: new Set(applications.flatMap(({ quoteId }) => quoteId ?? [])),
  links: new Set(applications.map(({ link }) => link)),
});

/**
 * The state of a saved quote by today's date: applied for, whatever its date, where an application names it or
 * was made from the same link; expired from the day after the last day on which it was meant to hold.
 */
export function quoteState(
  { id, link, validUntil }: Pick<SavedQuote, 'id' | 'link' | 'validUntil'>,
  { quoteIds, links }: AppliedQuotes,
  today: PlainDate,
): QuoteState {
  if (quoteIds.has(id) || links.has(link)) return 'applied';
  return validUntil < toIsoDate(today) ? 'expired' : 'valid';
}
