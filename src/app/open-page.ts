import { type LinkContent, readLink } from '../documents/link';
import { DEFAULT_DISPLAY, type Display } from '../entry/display';
import type { Remark } from '../entry/remark';
import type { PlainDate } from '../pricing/calendar/plain-date';
import type { PriceBook } from '../pricing/price-book/price-book';
import { draftOf, isSameSelection, showLink } from '../screens/document/show-link';
import { type CalculatorStore, createCalculatorStore } from '../store/calculator-store';
import { type Draft, isEmptyDraft } from '../store/draft';
import type { KeptWork } from '../store/kept-work';

/**
 * The store as the page opens: kept work goes on; a link opens beside it, unless it is that very work.
 * `hash` is the address's, `#` included; `kept` is this tab's own work first, then that of any tab.
 * `defaults` are the language and theme where neither says another.
 */
export function openPage(
  hash: string,
  kept: readonly KeptWork[],
  remarks: readonly Remark[],
  book: PriceBook,
  today: PlainDate,
  defaults: Display = DEFAULT_DISPLAY,
): CalculatorStore {
  const link = readLink(hash, book);
  const ongoing = link && ongoingWork(kept, link, book, today);
  const store = createCalculatorStore({ ...defaults, ...(ongoing ?? kept[0]), remarks });
  if (link !== undefined) showLink(store, link, book, today);
  // What was on screen before the page opened is beside, not under undo.
  store.temporal.getState().clear();
  return store;
}

/**
 * The kept work that the link is of: this tab's, or any tab's where this one has none that could be lost. Dates
 * that nobody typed stood in the link as they were on its day.
 */
function ongoingWork(
  kept: readonly KeptWork[],
  link: LinkContent,
  book: PriceBook,
  today: PlainDate,
): KeptWork | undefined {
  if (link.place.tag !== 'pricing' || link.remarks.some(({ tag }) => tag === 'unknown-mode'))
    return undefined;
  const work = kept.find(({ draft }) => !isEmptyDraft(draft));
  if (work === undefined) return undefined;
  return [work.draft, withDatesOf(link, work.draft)]
    .filter((draft) => isSameSelection(draft, draftOf(link), book, today))
    .map((draft) => ({ ...work, draft }))[0];
}

function withDatesOf({ mode, texts: { start, on } }: LinkContent, draft: Draft): Draft {
  if (mode === 'new' || draft.mode !== mode) return draft;
  const dates = { ...(start !== undefined && { start }), ...(on !== undefined && { on }) };
  return { ...draft, texts: { ...draft.texts, [mode]: { ...dates, ...draft.texts[mode] } } };
}
