import { describe, expect, test, vi } from 'vitest';
import { draftOf } from '../store/draft-of';
import { DEFAULT_LINK, goTo, keep, TODAY } from './kept-address';
import { movableClock } from './movable-clock';

const TOMORROW = '2026-11-24';

describe('when the day changes', () => {
  test('the address of an addition says the new day where nobody typed one', () => {
    const clock = movableClock(TODAY);
    keep({ draft: draftOf({ experts: '2' }, 'add') }, clock);
    expect(location.hash).toBe('#/add?start=2026-11-23&term=1&on=2026-11-23&experts=2');
    clock.moveTo(TOMORROW);
    expect(location.hash).toBe('#/add?start=2026-11-24&term=1&on=2026-11-24&experts=2');
  });

  test('a day that was typed stays', () => {
    const clock = movableClock(TODAY);
    keep({ draft: draftOf({ start: '2026年3月5日' }, 'add') }, clock);
    clock.moveTo(TOMORROW);
    expect(location.hash).toBe('#/add?start=2026-03-05&term=1&on=2026-11-24');
  });

  test('the address of a renewal says a year before the new day', () => {
    const clock = movableClock(TODAY);
    keep({ draft: draftOf({}, 'renew') }, clock);
    clock.moveTo('2028-02-29');
    expect(location.hash).toBe(
      '#/renew?start=2027-02-28&term=1&employees=1000&experts=3&tickets=3&robots=1&years=1',
    );
  });

  test('the address of a purchase says the same, and nothing is written', () => {
    const clock = movableClock(TODAY);
    keep({}, clock);
    const replaceState = vi.spyOn(history, 'replaceState');
    clock.moveTo(TOMORROW);
    expect(location.hash).toBe(DEFAULT_LINK);
    expect(replaceState).not.toHaveBeenCalled();
  });

  test('a clock that goes back is followed too', () => {
    const clock = movableClock(TODAY);
    keep({ draft: draftOf({}, 'add') }, clock);
    clock.moveTo(TOMORROW);
    clock.moveTo(TODAY);
    expect(location.hash).toBe('#/add?start=2026-11-23&term=1&on=2026-11-23');
  });

  test('what is on screen does not change by it: nothing comes beside, and nothing can be undone', () => {
    const clock = movableClock(TODAY);
    const { store } = keep({ draft: draftOf({ experts: '2' }, 'add') }, clock);
    clock.moveTo(TOMORROW);
    expect(store.getState()).toMatchObject({ draft: draftOf({ experts: '2' }, 'add'), beside: [] });
    expect(store.temporal.getState().pastStates).toEqual([]);
  });

  test('a link of the new day, put into the address, opens nothing', () => {
    const clock = movableClock(TODAY);
    const { store } = keep({ draft: draftOf({ experts: '2' }, 'add') }, clock);
    clock.moveTo(TOMORROW);
    goTo('#/add?experts=2&start=2026-11-24&term=1&on=2026-11-24');
    expect(store.getState()).toMatchObject({ origin: 'own', beside: [] });
  });

  test('nobody listens any more once the keeping has ended', () => {
    const clock = movableClock(TODAY);
    const { end } = keep({ draft: draftOf({}, 'add') }, clock);
    end();
    expect(clock.listeners()).toBe(0);
    clock.moveTo(TOMORROW);
    expect(location.hash).toBe('#/add?start=2026-11-23&term=1&on=2026-11-23');
  });
});
