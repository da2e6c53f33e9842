import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { keepAddress } from '../../src/app/keep-address';
import { createCalculatorStore } from '../../src/store/calculator-store';
import { publishedBook } from '../pricing/published-book';

const DEFAULT_LINK = '#/new?employees=1000&experts=3&tickets=3&robots=1&years=1';

let end: () => void = () => undefined;
beforeEach(() => history.replaceState(null, '', '/page.html'));
afterEach(() => {
  end();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

function keep(state: Parameters<typeof createCalculatorStore>[0] = {}) {
  const store = createCalculatorStore(state);
  end = keepAddress(store, publishedBook);
  return { store, ...store.getState(), texts: () => store.getState().draft.texts.new };
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

  test('of another mode is remarked on, and the address is put right', () => {
    const { store } = keep();
    goTo('#/records');
    expect(store.getState().remarks).toEqual([{ tag: 'unknown-mode', text: 'records' }]);
    expect(location.hash).toBe(DEFAULT_LINK);
  });

  test.each(['#top', '#', ''])('%j is none: the address is put right without a word', (hash) => {
    const { store, texts } = keep();
    goTo(hash === '' ? '/page.html' : hash);
    expect(texts()).toEqual({});
    expect(store.getState().remarks).toEqual([]);
    expect(location.hash).toBe(DEFAULT_LINK);
  });
});
