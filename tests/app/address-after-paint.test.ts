import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { stoppedClock } from '../../src/app/china-clock';
import { keepAddress } from '../../src/app/keep-address';
import { dropOutdatedLink } from '../../src/app/outdated-link';
import { createCalculatorStore } from '../../src/store/calculator-store';
import { publishedBook } from '../pricing/published-book';

const DEFAULT_LINK = '#/new?employees=1000&experts=3&tickets=3&robots=1&years=1';
const TYPED_LINK = '#/new?employees=6000&experts=3&tickets=3&robots=1&years=1';

let end: () => void = () => undefined;
beforeEach(() => {
  sessionStorage.clear();
  history.replaceState(null, '', '/page.html?campaign=1');
});
afterEach(() => {
  end();
  vi.restoreAllMocks();
});

/** The address of a page that paints when it is told. */
function keep(state: Parameters<typeof createCalculatorStore>[0] = {}) {
  const store = createCalculatorStore(state);
  let waiting: (() => void)[] = [];
  end = keepAddress(
    store,
    publishedBook,
    stoppedClock({ year: 2026, month: 11, day: 27 }),
    undefined,
    (act) => waiting.push(act),
  );
  const paint = () => {
    const due = waiting;
    waiting = [];
    for (const act of due) act();
  };
  return { ...store.getState(), texts: () => store.getState().draft.texts.new, paint };
}

describe('a change', () => {
  test('is in the address once it is painted', () => {
    const { type, paint } = keep();
    type('employees', '6000');
    expect(location.hash).toBe(DEFAULT_LINK);
    paint();
    expect(location.hash).toBe(TYPED_LINK);
  });

  test('is written together with those that are painted with it', () => {
    const { type, paint } = keep();
    const replaceState = vi.spyOn(history, 'replaceState');
    for (const text of ['6', '60', '600', '6000']) type('employees', text);
    paint();
    expect(replaceState.mock.calls.map(([, , link]) => link)).toEqual([TYPED_LINK]);
  });

  test('is in the entry that the way back leads to, where another place comes before the paint', () => {
    const { type, goTo, paint } = keep();
    const replaceState = vi.spyOn(history, 'replaceState');
    const pushState = vi.spyOn(history, 'pushState');
    type('employees', '6000');
    goTo({ tag: 'records', list: 'contracts' });
    expect(replaceState.mock.calls.map(([, , link]) => link)).toEqual([TYPED_LINK]);
    expect(pushState.mock.calls.map(([, , link]) => link)).toEqual(['#/records?list=contracts']);
    expect(replaceState.mock.invocationCallOrder[0]).toBeLessThan(pushState.mock.invocationCallOrder[0] ?? 0);
    paint();
    expect(location.hash).toBe('#/records?list=contracts');
  });

  test('does not write over a link that somebody puts into the address meanwhile', () => {
    const { type, texts, paint } = keep();
    type('employees', '6000');
    history.replaceState(null, '', '#/new?years=8');
    paint();
    expect(texts()).toEqual({ years: '8' });
    expect(location.hash).toBe('#/new?employees=1000&experts=3&tickets=3&robots=1&years=8');
  });

  test('stays on screen where the address says that it has changed, by what was written before', () => {
    const { type, texts, paint } = keep();
    type('employees', '600');
    paint();
    type('employees', '6000');
    dispatchEvent(new Event('hashchange'));
    expect(texts()).toEqual({ employees: '6000' });
  });

  test('is not written once the keeping has ended', () => {
    const { type, texts, paint } = keep();
    type('employees', '6000');
    end();
    history.replaceState(null, '', '#/new?years=8');
    paint();
    expect(location.hash).toBe('#/new?years=8');
    expect(texts()).toEqual({ employees: '6000' });
  });
});

describe('a page that is left', () => {
  const leave = () => dispatchEvent(new Event('pagehide'));
  const loadedBy = (type: 'reload' | 'navigate') =>
    vi.spyOn(performance, 'getEntriesByType').mockReturnValue([{ type } as PerformanceNavigationTiming]);

  /** What is in the address of a page that was typed in, left, and opened with the link before. */
  const hashOnceReopened = () => {
    const { type } = keep();
    type('employees', '6000');
    leave();
    end();
    history.replaceState(null, '', DEFAULT_LINK);
    dropOutdatedLink();
    return location.hash;
  };

  test.each([
    ['before its address has followed', false],
    ['after it, while the reload was on its way', true],
  ])('%s goes on without the link that it is reloaded with, once', (_, isPainted) => {
    loadedBy('reload');
    const { type, paint } = keep();
    type('employees', '6000');
    if (isPainted) paint();
    leave();
    end();
    history.replaceState(null, '', `/page.html?campaign=1${DEFAULT_LINK}`);
    dropOutdatedLink();
    expect(location.href).toMatch(/\/page\.html\?campaign=1$/);
    history.replaceState(null, '', DEFAULT_LINK);
    dropOutdatedLink();
    expect(location.hash).toBe(DEFAULT_LINK);
  });

  test('with the link of what is on screen keeps it', () => {
    loadedBy('reload');
    const { type, paint } = keep();
    type('employees', '6000');
    paint();
    leave();
    dropOutdatedLink();
    expect(location.hash).toBe(TYPED_LINK);
  });

  test.each([
    ['before it is painted', false],
    ['after it was painted', true],
  ])('%s, with a change that is not in its link, keeps that, and what it was quoted at', (_, isPainted) => {
    loadedBy('reload');
    const { addRemarks, paint } = keep({ record: { quotedYuan: '1.00' } });
    addRemarks([{ tag: 'not-kept' }]);
    if (isPainted) paint();
    leave();
    dropOutdatedLink();
    expect(location.hash).toBe(`${DEFAULT_LINK}&quoted=1.00`);
  });

  test('with a link that is on screen again keeps that, and what it was quoted at', () => {
    loadedBy('reload');
    const { choose, paint } = keep({ record: { quotedYuan: '1.00' } });
    choose({ years: '2' });
    paint();
    history.pushState(null, '', `${DEFAULT_LINK}&quoted=1.00`);
    dispatchEvent(new PopStateEvent('popstate', { state: null }));
    leave();
    dropOutdatedLink();
    expect(location.hash).toBe(`${DEFAULT_LINK}&quoted=1.00`);
  });

  test('keeps a link that somebody opens, be it the one before the last change', () => {
    loadedBy('navigate');
    expect(hashOnceReopened()).toBe(DEFAULT_LINK);
  });

  test('keeps a link where the browser does not say how it was opened', () => {
    vi.spyOn(performance, 'getEntriesByType').mockReturnValue([]);
    expect(hashOnceReopened()).toBe(DEFAULT_LINK);
  });

  test('in a frame keeps its link: a host that is reloaded opens its frame anew with what it wants shown', () => {
    loadedBy('reload');
    vi.spyOn(window, 'parent', 'get').mockReturnValue({} as Window & typeof globalThis);
    expect(hashOnceReopened()).toBe(DEFAULT_LINK);
  });
});
