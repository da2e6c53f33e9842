import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { stoppedClock } from '../../src/app/china-clock';
import { keepAddress } from '../../src/app/keep-address';
import { createCalculatorStore } from '../../src/store/calculator-store';
import { publishedBook } from '../pricing/published-book';
import { atOnce } from './at-once';

const DEFAULT_LINK = '#/new?employees=1000&experts=3&tickets=3&robots=1&years=1';

let end: () => void = () => undefined;
beforeEach(() => history.replaceState(null, '', '/page.html'));
afterEach(() => end());

function keep(state: Parameters<typeof createCalculatorStore>[0] = {}) {
  const store = createCalculatorStore(state);
  end = keepAddress(
    store,
    publishedBook,
    stoppedClock({ year: 2026, month: 11, day: 23 }),
    undefined,
    atOnce,
  );
  return { store, ...store.getState(), place: () => store.getState().place };
}

/** As the browser does on its way back or forward to an entry of the history. */
function popTo(state: unknown, hash: string): void {
  history.replaceState(state, '', hash);
  dispatchEvent(new PopStateEvent('popstate', { state }));
  dispatchEvent(new Event('hashchange'));
}

describe('another place of the page', () => {
  test('is a new entry of the history; typing in it is none', () => {
    const { goTo, choose } = keep();
    const entries = history.length;
    goTo({ tag: 'records', list: 'contracts' });
    expect(history.length).toBe(entries + 1);
    expect(location.hash).toBe('#/records?list=contracts');
    goTo({ tag: 'pricing' });
    expect(history.length).toBe(entries + 2);
    expect(location.hash).toBe(DEFAULT_LINK);
    choose({ years: '2' });
    expect(history.length).toBe(entries + 2);
  });

  test('with the same link, as the steps of an application, is an entry all the same', () => {
    const { goTo } = keep();
    const entries = history.length;
    goTo({ tag: 'application', step: 1 });
    goTo({ tag: 'application', step: 2 });
    expect(history.length).toBe(entries + 2);
    expect(location.hash).toBe(DEFAULT_LINK);
  });

  test('that the visitor is in already is no new entry', () => {
    const { goTo } = keep();
    goTo({ tag: 'paper' });
    const entries = history.length;
    goTo({ tag: 'paper' });
    expect(history.length).toBe(entries);
  });
});

describe('the browser’s way back', () => {
  test('leads to the step before, and keeps the selection', () => {
    const { goTo, choose, store, place } = keep();
    choose({ years: '3' });
    goTo({ tag: 'application', step: 1 });
    const before = history.state;
    goTo({ tag: 'application', step: 2 });
    const entries = history.length;
    popTo(before, location.hash);
    expect(place()).toEqual({ tag: 'application', step: 1 });
    expect(store.getState().draft.texts.new).toEqual({ years: '3' });
    expect(history.length).toBe(entries);
  });

  test('leads from the records to the form', () => {
    const { goTo, place } = keep();
    goTo({ tag: 'records', list: 'quotes' });
    popTo(null, DEFAULT_LINK);
    expect(place()).toEqual({ tag: 'pricing' });
    expect(location.hash).toBe(DEFAULT_LINK);
  });

  test('leads to the records that the page was opened with, whose entry has no place of its own', () => {
    const { goTo, place } = keep({ place: { tag: 'records', list: 'contracts' } });
    expect(location.hash).toBe('#/records?list=contracts');
    goTo({ tag: 'pricing' });
    popTo(null, '#/records?list=contracts');
    expect(place()).toEqual({ tag: 'records', list: 'contracts' });
    expect(location.hash).toBe('#/records?list=contracts');
  });

  test('to an entry that somebody else wrote leads to the form', () => {
    const { goTo, place } = keep();
    goTo({ tag: 'paper' });
    popTo({ sscPlace: { tag: 'elsewhere' } }, DEFAULT_LINK);
    expect(place()).toEqual({ tag: 'pricing' });
  });
});

test('a link typed into the address of the records is not thrown away: its total was the draft’s 152640.00', () => {
  const { goTo, place, store } = keep();
  goTo({ tag: 'records', list: 'quotes' });
  popTo(null, '#/new?employees=6000&knowledge=1&years=2');
  expect(place()).toEqual({ tag: 'pricing' });
  expect(store.getState().draft.texts.new).toEqual({ employees: '6000', knowledge: '1', years: '2' });
  expect(location.hash).toBe('#/new?employees=6000&experts=3&tickets=3&robots=1&knowledge=1&years=2');
});

test('back in an application the selection stays as it is now, whatever it was in that step', () => {
  const { goTo, choose, place, store } = keep();
  goTo({ tag: 'application', step: 1 });
  const before = history.state;
  goTo({ tag: 'application', step: 2 });
  choose({ years: '5' });
  popTo(before, DEFAULT_LINK);
  expect(place()).toEqual({ tag: 'application', step: 1 });
  expect(store.getState().draft.texts.new).toEqual({ years: '5' });
});

test('a link put into the address leads from any place to its selection', () => {
  const { goTo, place, store } = keep();
  goTo({ tag: 'records', list: 'quotes' });
  history.replaceState(null, '', '#/new?years=8');
  dispatchEvent(new Event('hashchange'));
  expect(place()).toEqual({ tag: 'pricing' });
  expect(store.getState().draft.texts.new).toEqual({ years: '8' });
});
