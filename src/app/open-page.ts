import { type LinkContent, readLink, writeLink } from '../documents/link';
import type { Remark } from '../entry/remark';
import type { PlainDate } from '../pricing/calendar/plain-date';
import type { PriceBook } from '../pricing/price-book/price-book';
import { type CalculatorStore, createCalculatorStore } from '../store/calculator-store';
import { type Draft, EMPTY_DRAFT, isEmptyDraft } from '../store/draft';
import type { KeptWork } from '../store/kept-work';

/**
 * The store as the page opens: kept work goes on; a link opens beside it, unless it is that very work.
 * `hash` is the address's, `#` included; `kept` is this tab's own work first, then that of any tab.
 */
export function openPage(
  hash: string,
  kept: readonly KeptWork[],
  remarks: readonly Remark[],
  book: PriceBook,
  today: PlainDate,
): CalculatorStore {
  const link = readLink(hash, book);
  const ongoing = link && ongoingWork(kept, link, book, today);
  const store = createCalculatorStore({ ...(ongoing ?? kept[0]), remarks });
  if (link !== undefined) showLink(store, link, book, today);
  // What was on screen before the page opened is beside, not under undo.
  store.temporal.getState().clear();
  return store;
}

/** Shows a link in an open page: its selection beside the visitor's own, its language and theme at once. */
export function showLink(store: CalculatorStore, link: LinkContent, book: PriceBook, today: PlainDate): void {
  const { draft, beside, addRemarks, setDisplay, openLink, setRecord, swapWithBeside } = store.getState();
  addRemarks(link.remarks);
  setDisplay(link.display);
  if (link.remarks.some(({ tag }) => tag === 'unknown-mode')) return;
  if (!isSameSelection(draft, draftOf(link), book, today)) {
    const known = beside.find((work) => isSameSelection(work.draft, draftOf(link), book, today));
    if (known === undefined) openLink(draftOf(link), link.record);
    else swapWithBeside(known);
  }
  setRecord(link.record);
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
  if (link.remarks.some(({ tag }) => tag === 'unknown-mode')) return undefined;
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

const draftOf = ({ mode, texts }: LinkContent): Draft => ({
  mode,
  texts: { ...EMPTY_DRAFT.texts, [mode]: texts },
});

const isSameSelection = (a: Draft, b: Draft, book: PriceBook, today: PlainDate): boolean =>
  selectionLink(a, book, today) === selectionLink(b, book, today);

const selectionLink = ({ mode, texts }: Draft, book: PriceBook, today: PlainDate): string =>
  writeLink({ mode, texts: texts[mode] }, book, today);
