import { describe, expect, test, vi } from 'vitest';
import { draftOf } from '../store/draft-of';
import { DEFAULT_LINK, goTo, keep } from './kept-address';

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

  test('of the records is opened with its language and theme: they were written over once', () => {
    const { store } = keep();
    goTo('#/records?list=contracts&lang=en&theme=dark');
    expect(store.getState()).toMatchObject({
      place: { tag: 'records', list: 'contracts' },
      language: 'en',
      theme: 'dark',
    });
    expect(location.hash).toBe('#/records?list=contracts&lang=en&theme=dark');
  });

  test('of the records names what it does not know', () => {
    const { store } = keep();
    goTo('#/records?list=nonsense&foo=1');
    expect(store.getState().remarks).toEqual([{ tag: 'unknown-names', names: ['list', 'foo'] }]);
    expect(location.hash).toBe('#/records');
  });

  test.each(['#top', '#', ''])('%j is none: the address is put right without a word', (hash) => {
    const { store, texts } = keep();
    goTo(hash === '' ? '/page.html' : hash);
    expect(texts()).toEqual({});
    expect(store.getState().remarks).toEqual([]);
    expect(location.hash).toBe(DEFAULT_LINK);
  });
});
