import { readLink, writeLink, writeRecordsLink } from '../documents/link';
import { DEFAULT_DISPLAY, type Display } from '../entry/display';
import { isSamePlace, type Place, PRICING, RECORD_LISTS, readPlace } from '../entry/places';
import type { PlainDate } from '../pricing/calendar/plain-date';
import type { PriceBook } from '../pricing/price-book/price-book';
import { showLink } from '../screens/document/show-link';
import type { CalculatorState, CalculatorStore } from '../store/calculator-store';
import { afterPaint } from './after-paint';
import type { Clock } from './china-clock';
import { noteOutdatedLink } from './outdated-link';

/** Some browsers refuse an address that changes too often; then it is written after this pause. */
const REFUSED_PAUSE_MS = 1000;

/** Under this name the browser's history keeps the place of each of its entries; `index.html` looks for it. */
const PLACE_KEY = 'sscPlace';

/**
 * Keeps the address bar at the link of what is on screen: replaced while the place is the same, pushed where
 * the visitor goes to another one, so that the browser's own way back leads there. A change is painted before it is
 * written: the writing takes a browser as long as all else that a key brings about. Shows a link that is put
 * into the address while the page is open. `defaults` are the language and theme that a link need not name; `later`
 * puts off the writing of a change. Returns the function that ends all that.
 */
export function keepAddress(
  store: CalculatorStore,
  book: PriceBook,
  clock: Clock,
  defaults: Display = DEFAULT_DISPLAY,
  later = afterPaint,
): () => void {
  let writtenPlace = store.getState().place;
  /** Where the address has another one, somebody has put it there, and it is still to be read. */
  let writtenHash = location.hash;
  let isReading = false;
  let isBehind = false;
  /** What stood in the address before the last change of its link; null before the first. */
  let outdatedHash: string | null = null;
  const write = (state: CalculatorState = store.getState()) => {
    const { hash } = location;
    const link = linkOf(state, book, clock.today(), defaults);
    if (isBehind && link !== hash) outdatedHash = hash;
    isBehind = false;
    const isElsewhere = !isSamePlace(state.place, writtenPlace);
    try {
      if (isElsewhere) history.pushState({ [PLACE_KEY]: state.place }, '', link);
      else if (link !== hash) history.replaceState(history.state, '', link);
      writtenPlace = state.place;
      writtenHash = location.hash;
    } catch {
      isBehind = true;
      setTimeout(catchUp, REFUSED_PAUSE_MS);
    }
  };
  const catchUp = () => {
    if (!isBehind) return;
    readNew();
    write();
  };
  /** Nothing is written before all of the address is read: it would be the link of what was on screen before. */
  const reading = (read: () => void) => {
    isReading = true;
    read();
    isReading = false;
    write();
  };
  const show = () => {
    const { hash } = location;
    const link = readLink(hash, book);
    if (link !== undefined && hash !== linkOf(store.getState(), book, clock.today(), defaults))
      showLink(store, link, book, clock.today());
  };
  const readNew = () => {
    if (location.hash !== writtenHash) reading(show);
  };
  /** The link is the form's; another place has it in its address only to come back to. */
  const showForm = () => {
    if (writtenPlace.tag === 'pricing') show();
  };
  const follow = (state: CalculatorState, before: CalculatorState) => {
    if (isReading) return;
    if (!isSamePlace(state.place, writtenPlace)) {
      // The way back leads to what was on screen last.
      if (isBehind) write(before);
      write();
    } else if (!isBehind) {
      isBehind = true;
      later(catchUp);
    }
  };
  const onPopState = ({ state }: PopStateEvent) =>
    reading(() => {
      writtenPlace = placeOf(state, book);
      store.getState().goTo(writtenPlace);
      // An entry that somebody else wrote is a link, of the records, too.
      if (placeIn(state) === undefined) show();
      else showForm();
    });
  const onPageHide = () => {
    catchUp();
    // Where it is on screen again, a reload brings it back as it was opened.
    noteOutdatedLink(outdatedHash === location.hash ? null : outdatedHash);
  };
  // A link may have come into the address before anybody listened.
  reading(showForm);
  const unsubscribe = store.subscribe(follow);
  // Dates that nobody typed follow the day.
  const unsubscribeClock = clock.subscribe(write);
  addEventListener('hashchange', readNew);
  addEventListener('popstate', onPopState);
  addEventListener('pagehide', onPageHide);
  return () => {
    isBehind = false;
    unsubscribe();
    unsubscribeClock();
    removeEventListener('hashchange', readNew);
    removeEventListener('popstate', onPopState);
    removeEventListener('pagehide', onPageHide);
  };
}

/** The place that an entry of the history was written with; where somebody else wrote it, its link's. */
const placeOf = (state: unknown, book: PriceBook): Place =>
  placeIn(state) ?? readLink(location.hash, book)?.place ?? PRICING;

/** The place that stands in the state of a history's entry, as a reload finds it there. */
export const placeIn = (state: unknown): Place | undefined =>
  readPlace((state as Readonly<Record<string, unknown>> | null)?.[PLACE_KEY]);

/** The link of what is on screen; language and theme only where they are not the default. */
export function linkOf(
  { place, draft, language, theme, record }: CalculatorState,
  book: PriceBook,
  today: PlainDate,
  defaults: Display = DEFAULT_DISPLAY,
): string {
  const display = {
    ...(language !== defaults.language && { language }),
    ...(theme !== defaults.theme && { theme }),
  };
  if (place.tag === 'records') return writeRecordsLink(place.list, display);
  if (place.tag === 'compare') return writeRecordsLink(RECORD_LISTS[0], display);
  return writeLink({ mode: draft.mode, texts: draft.texts[draft.mode], display, record }, book, today);
}
