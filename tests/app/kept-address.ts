import { afterEach, beforeEach, vi } from 'vitest';
import { stoppedClock } from '../../src/app/china-clock';
import { keepAddress } from '../../src/app/keep-address';
import { createCalculatorStore } from '../../src/store/calculator-store';
import { date } from '../pricing/iso-date';
import { publishedBook } from '../pricing/published-book';
import { atOnce } from './at-once';

export const TODAY = '2026-11-23';
export const DEFAULT_LINK = '#/new?employees=1000&experts=3&tickets=3&robots=1&years=1';

let endKeeping: () => void = () => undefined;

// Each test begins with an address that nobody keeps any more.
beforeEach(() => history.replaceState(null, '', '/page.html'));
afterEach(() => {
  endKeeping();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** A store whose link the address is kept at. */
export function keep(
  state: Parameters<typeof createCalculatorStore>[0] = {},
  clock = stoppedClock(date(TODAY)),
) {
  const store = createCalculatorStore(state);
  const end = keepAddress(store, publishedBook, clock, undefined, atOnce);
  endKeeping = end;
  return { store, end, ...store.getState(), texts: () => store.getState().draft.texts.new };
}

/** As when the visitor puts another link into the address bar. */
export function goTo(hash: string): void {
  history.pushState(null, '', hash);
  dispatchEvent(new PopStateEvent('popstate', { state: null }));
  dispatchEvent(new Event('hashchange'));
}
