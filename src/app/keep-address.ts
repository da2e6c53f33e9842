import { readLink, writeLink } from '../documents/link';
import { DEFAULT_DISPLAY } from '../entry/display';
import type { PlainDate } from '../pricing/calendar/plain-date';
import type { PriceBook } from '../pricing/price-book/price-book';
import type { CalculatorState, CalculatorStore } from '../store/calculator-store';
import type { Clock } from './china-clock';
import { showLink } from './open-page';

/** Some browsers refuse an address that changes too often; then it is written after this pause. */
const REFUSED_PAUSE_MS = 1000;

/**
 * Keeps the address bar at the link of what is on screen (replaced, not pushed), and shows a link that is
 * put into the address while the page is open. Returns the function that ends both.
 */
export function keepAddress(store: CalculatorStore, book: PriceBook, clock: Clock): () => void {
  let retry: ReturnType<typeof setTimeout> | undefined;
  const write = () => {
    clearTimeout(retry);
    const link = linkOf(store.getState(), book, clock.today());
    if (link === location.hash) return;
    try {
      history.replaceState(history.state, '', link);
    } catch {
      retry = setTimeout(write, REFUSED_PAUSE_MS);
    }
  };
  const onHashChange = () => {
    const link = readLink(location.hash, book);
    if (link !== undefined && location.hash !== linkOf(store.getState(), book, clock.today()))
      showLink(store, link, book, clock.today());
    write();
  };
  write();
  const unsubscribe = store.subscribe(write);
  // Dates that nobody typed follow the day.
  const unsubscribeClock = clock.subscribe(write);
  addEventListener('hashchange', onHashChange);
  return () => {
    clearTimeout(retry);
    unsubscribe();
    unsubscribeClock();
    removeEventListener('hashchange', onHashChange);
  };
}

/** The link of what is on screen; language and theme only where they are not the default. */
export function linkOf(
  { draft, language, theme, record }: CalculatorState,
  book: PriceBook,
  today: PlainDate,
): string {
  return writeLink(
    {
      mode: draft.mode,
      texts: draft.texts[draft.mode],
      display: {
        ...(language !== DEFAULT_DISPLAY.language && { language }),
        ...(theme !== DEFAULT_DISPLAY.theme && { theme }),
      },
      record,
    },
    book,
    today,
  );
}
