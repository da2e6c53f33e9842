import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Clock, stoppedClock } from '../../src/app/china-clock';
import { keepAddress } from '../../src/app/keep-address';
import type { PlainDate } from '../../src/pricing/calendar/plain-date';
import { createCalculatorStore } from '../../src/store/calculator-store';
import { publishedBook } from '../pricing/published-book';
import { draftOf } from '../store/draft-of';
import { atOnce } from './at-once';

const TODAY: PlainDate = { year: 2026, month: 11, day: 23 };
const TOMORROW: PlainDate = { year: 2026, month: 11, day: 24 };
const DEFAULT_LINK = '#/new?employees=1000&experts=3&tickets=3&robots=1&years=1';

let end: () => void = () => undefined;
beforeEach(() => history.replaceState(null, '', '/page.html'));
afterEach(() => {
  end();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

function keep(state: Parameters<typeof createCalculatorStore>[0] = {}, clock = stoppedClock(TODAY)) {
  const store = createCalculatorStore(state);
  end = keepAddress(store, publishedBook, clock, undefined, atOnce);
  return { store, ...store.getState(), texts: () => store.getState().draft.texts.new };
}

/** A clock whose day changes when it is told. */
function handClock() {
  let today = TODAY;
  const listeners = new Set<() => void>();
  const clock: Clock = {
    today: () => today,
    subscribe: (onNewDay) => {
      listeners.add(onNewDay);
      return () => listeners.delete(onNewDay);
    },
  };
  const setDay = (day: PlainDate) => {
    today = day;
    for (const onNewDay of listeners) onNewDay();
  };
  return { clock, setDay, listeners };
}

/** As when the visitor puts another link into the address bar. */
function goTo(hash: string): void {
  history.replaceState(null, '', hash);
  dispatchEvent(new Event('hashchange'));
}

describe('the address', () => {
  test('is the link of what is on screen, at once and after each change', () => {
    const { type, choose, undo } = keep();
    expect(location.hash).toBe(DEFAULT_LINK);
    type('employees', '1.2万');
    expect(location.hash).toBe('#/new?employees=12000&experts=3&tickets=3&robots=1&years=1');
    choose({ years: '2' });
    expect(location.hash).toBe('#/new?employees=12000&experts=3&tickets=3&robots=1&years=2');
    undo();
    undo();
    expect(location.hash).toBe(DEFAULT_LINK);
  });

  test('is replaced, never pushed, and keeps path and history state', () => {
    history.replaceState({ of: 'the host' }, '', '/page.html?campaign=1');
    const entries = history.length;
    const { choose } = keep();
    choose({ years: '2' });
    choose({ years: '3' });
    expect(history.length).toBe(entries);
    expect(history.state).toEqual({ of: 'the host' });
    expect(location.pathname + location.search).toBe('/page.html?campaign=1');
  });

  test('names language and theme where they are not the default', () => {
    const { setDisplay } = keep();
    setDisplay({ language: 'en', theme: 'dark' });
    expect(location.hash).toBe(`${DEFAULT_LINK}&lang=en&theme=dark`);
    setDisplay({ language: 'zh-CN', theme: 'auto' });
    expect(location.hash).toBe(DEFAULT_LINK);
  });

  test('holds book and total of an opened link until the first change', () => {
    const { choose } = keep({ record: { bookId: 'b', quotedYuan: '1.00' } });
    expect(location.hash).toBe(`${DEFAULT_LINK}&book=b&quoted=1.00`);
    choose({ industry: 'hr' });
    expect(location.hash).not.toContain('quoted');
  });

  test('stays as it is once the keeping has ended', () => {
    const { choose } = keep();
    end();
    choose({ years: '2' });
    goTo('#/new?years=8');
    expect(location.hash).toBe('#/new?years=8');
  });

  test('refused by the browser is written a second later', () => {
    vi.useFakeTimers();
    const { choose } = keep();
    const replaceState = vi.spyOn(history, 'replaceState').mockImplementation(() => {
      throw new DOMException('too often', 'SecurityError');
    });
    choose({ years: '2' });
    expect(location.hash).toBe(DEFAULT_LINK);
    replaceState.mockRestore();
    vi.advanceTimersByTime(1000);
    expect(location.hash).toBe('#/new?employees=1000&experts=3&tickets=3&robots=1&years=2');
  });
});

describe('a link put into the address while the page is open', () => {
  test('opens beside the visitor’s own work, and the address becomes its full link', () => {
    const { store, choose, texts } = keep();
    choose({ employees: '6000' });
    goTo('#/new?years=8&lang=en&quoted=1.00');
    expect(texts()).toEqual({ years: '8' });
    expect(store.getState()).toMatchObject({
      origin: 'link',
      language: 'en',
      record: { quotedYuan: '1.00' },
    });
    expect(store.getState().beside.map(({ draft }) => draft.texts.new)).toEqual([{ employees: '6000' }]);
    expect(location.hash).toBe(
      '#/new?employees=1000&experts=3&tickets=3&robots=1&years=8&lang=en&quoted=1.00',
    );
  });

  test('is not written over by that of the mode before: a reload brought 增购 back in place of 续费 once', () => {
    keep({ draft: draftOf({ experts: '2' }, 'add') });
    const written = vi.spyOn(history, 'replaceState');
    written.mockClear();
    history.replaceState(null, '', '#/renew?employees=7000');
    dispatchEvent(new PopStateEvent('popstate', { state: null }));
    dispatchEvent(new Event('hashchange'));
    expect(written.mock.calls.map(([, , link]) => String(link).slice(0, 8))).toEqual([
      '#/renew?',
      '#/renew?',
    ]);
    expect(location.hash).toContain('employees=7000');
  });

  test('can be undone', () => {
    const { choose, undo, texts } = keep();
    choose({ employees: '6000' });
    goTo('#/new?years=8');
    undo();
    expect(texts()).toEqual({ employees: '6000' });
    expect(location.hash).toBe('#/new?employees=6000&experts=3&tickets=3&robots=1&years=1');
  });

  test('of work that is beside brings that work back, and makes no copy', () => {
    const { store, choose, texts } = keep();
    choose({ employees: '6000' });
    goTo('#/new?years=8');
    goTo('#/new?employees=6000&experts=3&tickets=3&robots=1&years=1');
    expect(texts()).toEqual({ employees: '6000' });
    expect(store.getState().origin).toBe('own');
    expect(store.getState().beside.map(({ draft }) => draft.texts.new)).toEqual([{ years: '8' }]);
  });

  test('of what is on screen opens nothing', () => {
    const { store, choose } = keep();
    choose({ employees: '6千' });
    goTo('#/new?employees=6000');
    expect(store.getState()).toMatchObject({ origin: 'own', beside: [] });
  });

  test.each(['record', 'nonsense'])('of mode %s is remarked on, and the address is put right', (mode) => {
    const { store } = keep();
    goTo(`#/${mode}`);
    expect(store.getState().remarks).toEqual([{ tag: 'unknown-mode', text: mode }]);
    expect(location.hash).toBe(DEFAULT_LINK);
  });

  test('of an addition opens it beside the visitor’s own purchase', () => {
    const { store, choose } = keep();
    choose({ employees: '6000' });
    goTo('#/add?experts=2');
    expect(store.getState().draft).toEqual(draftOf({ experts: '2' }, 'add'));
    expect(store.getState().beside).toEqual([{ draft: draftOf({ employees: '6000' }), origin: 'own' }]);
    expect(location.hash).toBe('#/add?start=2026-11-23&term=1&on=2026-11-23&experts=2');
  });

  test('that says the days which stand on screen by themselves opens nothing', () => {
    const { store } = keep({ draft: draftOf({ experts: '2' }, 'add') });
    goTo('#/add?experts=2&on=2026-11-23&term=1&start=2026/11/23');
    expect(store.getState()).toMatchObject({ draft: draftOf({ experts: '2' }, 'add'), beside: [] });
  });

  test.each(['#top', '#', ''])('%j is none: the address is put right without a word', (hash) => {
    const { store, texts } = keep();
    goTo(hash === '' ? '/page.html' : hash);
    expect(texts()).toEqual({});
    expect(store.getState().remarks).toEqual([]);
    expect(location.hash).toBe(DEFAULT_LINK);
  });
});

describe('in an addition or a renewal, the address', () => {
  test('is that of the mode on screen', () => {
    const { setMode, choose, undo } = keep();
    setMode('add');
    expect(location.hash).toBe('#/add?start=2026-11-23&term=1&on=2026-11-23');
    choose({ experts: '2' });
    expect(location.hash).toBe('#/add?start=2026-11-23&term=1&on=2026-11-23&experts=2');
    setMode('renew');
    expect(location.hash).toBe(
      '#/renew?start=2025-11-23&term=1&employees=1000&experts=3&tickets=3&robots=1&years=1',
    );
    for (let count = 1; count <= 3; count++) undo();
    expect(location.hash).toBe(DEFAULT_LINK);
  });

  test('does not hold the total of a link of another mode', () => {
    const { setMode } = keep({ record: { bookId: 'b', quotedYuan: '1.00' } });
    setMode('add');
    expect(location.hash).toBe('#/add?start=2026-11-23&term=1&on=2026-11-23');
  });
});

describe('when the day changes', () => {
  test('the address of an addition says the new day where nobody typed one', () => {
    const { clock, setDay } = handClock();
    keep({ draft: draftOf({ experts: '2' }, 'add') }, clock);
    expect(location.hash).toBe('#/add?start=2026-11-23&term=1&on=2026-11-23&experts=2');
    setDay(TOMORROW);
    expect(location.hash).toBe('#/add?start=2026-11-24&term=1&on=2026-11-24&experts=2');
  });

  test('a day that was typed stays', () => {
    const { clock, setDay } = handClock();
    keep({ draft: draftOf({ start: '2026年3月5日' }, 'add') }, clock);
    setDay(TOMORROW);
    expect(location.hash).toBe('#/add?start=2026-03-05&term=1&on=2026-11-24');
  });

  test('the address of a renewal says a year before the new day', () => {
    const { clock, setDay } = handClock();
    keep({ draft: draftOf({}, 'renew') }, clock);
    setDay({ year: 2028, month: 2, day: 29 });
    expect(location.hash).toBe(
      '#/renew?start=2027-02-28&term=1&employees=1000&experts=3&tickets=3&robots=1&years=1',
    );
  });

  test('the address of a purchase says the same, and nothing is written', () => {
    const { clock, setDay } = handClock();
    keep({}, clock);
    const replaceState = vi.spyOn(history, 'replaceState');
    setDay(TOMORROW);
    expect(location.hash).toBe(DEFAULT_LINK);
    expect(replaceState).not.toHaveBeenCalled();
  });

  test('a clock that goes back is followed too', () => {
    const { clock, setDay } = handClock();
    keep({ draft: draftOf({}, 'add') }, clock);
    setDay(TOMORROW);
    setDay(TODAY);
    expect(location.hash).toBe('#/add?start=2026-11-23&term=1&on=2026-11-23');
  });

  test('what is on screen does not change by it: nothing comes beside, and nothing can be undone', () => {
    const { clock, setDay } = handClock();
    const { store } = keep({ draft: draftOf({ experts: '2' }, 'add') }, clock);
    setDay(TOMORROW);
    expect(store.getState()).toMatchObject({ draft: draftOf({ experts: '2' }, 'add'), beside: [] });
    expect(store.temporal.getState().pastStates).toEqual([]);
  });

  test('a link of the new day, put into the address, opens nothing', () => {
    const { clock, setDay } = handClock();
    const { store } = keep({ draft: draftOf({ experts: '2' }, 'add') }, clock);
    setDay(TOMORROW);
    goTo('#/add?experts=2&start=2026-11-24&term=1&on=2026-11-24');
    expect(store.getState()).toMatchObject({ origin: 'own', beside: [] });
  });

  test('nobody listens any more once the keeping has ended', () => {
    const { clock, setDay, listeners } = handClock();
    keep({ draft: draftOf({}, 'add') }, clock);
    end();
    expect(listeners.size).toBe(0);
    setDay(TOMORROW);
    expect(location.hash).toBe('#/add?start=2026-11-23&term=1&on=2026-11-23');
  });
});
