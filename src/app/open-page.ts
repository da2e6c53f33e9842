import { type LinkContent, readLink, writeLink } from '../documents/link';
import type { Remark } from '../entry/remark';
import type { PriceBook } from '../pricing/price-book/price-book';
import { type CalculatorStore, createCalculatorStore } from '../store/calculator-store';
import { type Draft, EMPTY_DRAFT } from '../store/draft';
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
): CalculatorStore {
  const link = readLink(hash, book);
  const ongoing = link && kept.find(({ draft }) => isSameSelection(draft, draftOf(link), book));
  const store = createCalculatorStore({ ...(ongoing ?? kept[0]), remarks });
  if (link !== undefined) showLink(store, link, book);
  // What was on screen before the page opened is beside, not under undo.
  store.temporal.getState().clear();
  return store;
}

/** Shows a link in an open page: its selection beside the visitor's own, its language and theme at once. */
export function showLink(store: CalculatorStore, link: LinkContent, book: PriceBook): void {
  const { draft, beside, addRemarks, setDisplay, openLink, setRecord, swapWithBeside } = store.getState();
  addRemarks(link.remarks);
  setDisplay(link.display);
  if (link.remarks.some(({ tag }) => tag === 'unknown-mode')) return;
  if (!isSameSelection(draft, draftOf(link), book)) {
    const known = beside.find((work) => isSameSelection(work.draft, draftOf(link), book));
    if (known === undefined) openLink(draftOf(link), link.record);
    else swapWithBeside(known);
  }
  setRecord(link.record);
}

const draftOf = ({ mode, texts }: LinkContent): Draft => ({
  mode,
  texts: { ...EMPTY_DRAFT.texts, [mode]: texts },
});

const isSameSelection = (a: Draft, b: Draft, book: PriceBook): boolean =>
  selectionLink(a, book) === selectionLink(b, book);

const selectionLink = ({ mode, texts }: Draft, book: PriceBook): string =>
  writeLink({ mode, texts: texts[mode] }, book);
