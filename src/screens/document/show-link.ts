import { type LinkContent, writeLink } from '../../documents/link';
import type { PlainDate } from '../../pricing/calendar/plain-date';
import type { PriceBook } from '../../pricing/price-book/price-book';
import type { CalculatorStore } from '../../store/calculator-store';
import { type Draft, EMPTY_DRAFT } from '../../store/draft';

/** Shows a link in an open page: its selection beside the visitor's own, its language and theme at once. */
export function showLink(store: CalculatorStore, link: LinkContent, book: PriceBook, today: PlainDate): void {
  const { draft, beside, addRemarks, setDisplay, openLink, setRecord, swapWithBeside, goTo } =
    store.getState();
  addRemarks(link.remarks);
  setDisplay(link.display);
  goTo(link.place);
  if (link.place.tag !== 'pricing') return;
  if (link.remarks.some(({ tag }) => tag === 'unknown-mode')) return;
  if (!isSameSelection(draft, draftOf(link), book, today)) {
    const known = beside.find((work) => isSameSelection(work.draft, draftOf(link), book, today));
    if (known === undefined) openLink(draftOf(link), link.record);
    else swapWithBeside(known);
  }
  setRecord(link.record);
}

/** A link's selection alone: nothing in the other modes. */
export const draftOf = ({ mode, texts }: LinkContent): Draft => ({
  mode,
  texts: { ...EMPTY_DRAFT.texts, [mode]: texts },
});

/** Whether two drafts show the same, however they were typed. */
export const isSameSelection = (a: Draft, b: Draft, book: PriceBook, today: PlainDate): boolean =>
  selectionLink(a, book, today) === selectionLink(b, book, today);

const selectionLink = ({ mode, texts }: Draft, book: PriceBook, today: PlainDate): string =>
  writeLink({ mode, texts: texts[mode] }, book, today);
