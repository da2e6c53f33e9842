import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { chinaClock, stoppedClock } from '../../src/app/china-clock';
import { toIsoDate } from '../../src/pricing/calendar/plain-date';

const todayAt = (instant: string) => toIsoDate(chinaClock(() => Date.parse(instant)).today());

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

describe('China’s date', () => {
  test.each([
    ['2026-11-23T15:59:59.999Z', '2026-11-23'],
    ['2026-11-23T16:00:00Z', '2026-11-24'],
    ['2026-11-24T00:00:00Z', '2026-11-24'],
    ['2026-12-31T15:59:59Z', '2026-12-31'],
    ['2026-12-31T16:00:00Z', '2027-01-01'],
    ['2028-02-28T16:00:00Z', '2028-02-29'],
    ['2028-02-29T16:00:00Z', '2028-03-01'],
    ['2027-02-28T16:00:00Z', '2027-03-01'],
    // Summer time ended for good in 1991; neither its months nor other countries' change the date.
    ['2026-07-01T15:59:59Z', '2026-07-01'],
    ['2026-07-01T16:00:00Z', '2026-07-02'],
    ['2000-01-01T00:00:00Z', '2000-01-01'],
    ['1969-12-31T15:59:59Z', '1969-12-31'],
    ['1969-12-31T16:00:00Z', '1970-01-01'],
    ['+275760-09-13T00:00:00Z', '275760-09-13'],
  ])('at %s is %s', (instant, date) => {
    expect(todayAt(instant)).toBe(date);
  });

  test.each([
    ['Asia/Shanghai', -480],
    ['America/Los_Angeles', 480],
    ['Pacific/Kiritimati', -840],
    ['Pacific/Niue', 660],
  ])('is the same for a visitor in %s', (zone, minutesBehindUtc) => {
    vi.stubEnv('TZ', zone);
    expect(new Date('2026-11-23T16:00:00Z').getTimezoneOffset()).toBe(minutesBehindUtc);
    expect(todayAt('2026-11-23T15:59:59Z')).toBe('2026-11-23');
    expect(todayAt('2026-11-23T16:00:00Z')).toBe('2026-11-24');
  });

  test('is the same object until the day changes', () => {
    vi.setSystemTime('2026-11-23T15:59:58Z');
    const { today } = chinaClock();
    const before = today();
    vi.setSystemTime('2026-11-23T15:59:59Z');
    expect(today()).toBe(before);
    vi.setSystemTime('2026-11-23T16:00:00Z');
    expect(today()).toEqual({ year: 2026, month: 11, day: 24 });
    expect(today()).toBe(today());
  });

  test('follows the time without anybody subscribed', () => {
    vi.setSystemTime('2026-11-23T15:59:59Z');
    const { today } = chinaClock();
    vi.setSystemTime('2027-11-23T15:59:59Z');
    expect(today()).toEqual({ year: 2027, month: 11, day: 23 });
  });
});

/** A clock from that instant on, and the dates that its subscriber was told of. */
function follow(instant: string) {
  vi.setSystemTime(instant);
  const clock = chinaClock();
  const told: string[] = [];
  const leave = clock.subscribe(() => told.push(toIsoDate(clock.today())));
  return { ...clock, told, leave };
}

describe('a subscriber', () => {
  test('is told of the new day at midnight, to the millisecond', () => {
    const { told, leave } = follow('2026-11-23T15:00:00.5Z');
    vi.advanceTimersByTime(3_599_499);
    expect(told).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(told).toEqual(['2026-11-24']);
    leave();
  });

  test('is told once a day', () => {
    const { told, leave } = follow('2026-12-30T12:00:00Z');
    vi.advanceTimersByTime(3 * 86_400_000);
    expect(told).toEqual(['2026-12-31', '2027-01-01', '2027-01-02']);
    leave();
  });

  test('is told of a clock set back, and of the day when it comes again', () => {
    const { told, leave } = follow('2026-11-24T02:00:00Z');
    vi.setSystemTime('2026-11-23T15:58:30Z');
    vi.advanceTimersByTime(60_000);
    expect(told).toEqual(['2026-11-23']);
    vi.advanceTimersByTime(30_000);
    expect(told).toEqual(['2026-11-23', '2026-11-24']);
    leave();
  });

  test('is told of a clock set forwards within a minute', () => {
    const { told, leave } = follow('2026-11-23T02:00:00Z');
    vi.setSystemTime('2028-02-29T02:00:00Z');
    vi.advanceTimersByTime(60_000);
    expect(told).toEqual(['2028-02-29']);
    leave();
  });

  test.each([
    ['visibilitychange', () => document],
    ['focus', () => window],
    ['pageshow', () => window],
  ])('is told at once when the page wakes from sleep with %s', (event, target) => {
    const { told, leave } = follow('2026-11-23T15:00:00Z');
    target().dispatchEvent(new Event(event, { bubbles: true }));
    expect(told).toEqual([]);
    // Timers stand still while a laptop sleeps: only the time goes on.
    vi.setSystemTime('2026-11-25T01:00:00Z');
    target().dispatchEvent(new Event(event, { bubbles: true }));
    target().dispatchEvent(new Event(event, { bubbles: true }));
    expect(told).toEqual(['2026-11-25']);
    expect(vi.getTimerCount()).toBe(1);
    leave();
  });

  test('is told of a day that somebody else asked for first', () => {
    const { told, today, leave } = follow('2026-11-23T15:59:59Z');
    vi.setSystemTime('2026-11-23T16:00:01Z');
    expect(today()).toEqual({ year: 2026, month: 11, day: 24 });
    expect(told).toEqual([]);
    vi.advanceTimersByTime(60_000);
    expect(told).toEqual(['2026-11-24']);
    leave();
  });

  test('that comes after others went is told of the next day only', () => {
    const { subscribe, leave } = follow('2026-11-23T15:00:00Z');
    leave();
    vi.setSystemTime('2026-11-25T15:00:00Z');
    const onNewDay = vi.fn();
    const leaveAgain = subscribe(onNewDay);
    window.dispatchEvent(new Event('focus'));
    expect(onNewDay).not.toHaveBeenCalled();
    vi.advanceTimersByTime(3_600_000);
    expect(onNewDay).toHaveBeenCalledOnce();
    leaveAgain();
  });

  test('that leaves is told no more, while the others are', () => {
    const { told, subscribe, leave } = follow('2026-11-23T15:59:59Z');
    const onNewDay = vi.fn();
    const leaveFirst = subscribe(onNewDay);
    const leaveSecond = subscribe(onNewDay);
    leaveFirst();
    leaveFirst();
    leave();
    vi.advanceTimersByTime(1000);
    expect(told).toEqual([]);
    expect(onNewDay).toHaveBeenCalledOnce();
    leaveSecond();
  });

  test('may leave while being told, and take others along', () => {
    const { subscribe, told, leave } = follow('2026-11-23T15:59:59Z');
    const onNewDay = vi.fn();
    const leaveBoth = () => {
      leaveAtOnce();
      leaveToo();
    };
    const leaveAtOnce = subscribe(leaveBoth);
    const leaveToo = subscribe(onNewDay);
    vi.advanceTimersByTime(86_401_000);
    expect(told).toEqual(['2026-11-24', '2026-11-25']);
    expect(onNewDay).not.toHaveBeenCalled();
    leave();
    expect(vi.getTimerCount()).toBe(0);
  });

  test('may leave and come again while being told', () => {
    const { subscribe, told, leave } = follow('2026-11-23T15:59:59Z');
    let leaveAgain = subscribe(onNewDay);
    function onNewDay() {
      leaveAgain();
      if (told.push('again') < 9) leaveAgain = subscribe(onNewDay);
    }
    vi.advanceTimersByTime(1000);
    expect(told).toEqual(['2026-11-24', 'again']);
    leave();
    leaveAgain();
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('what the clock holds on to', () => {
  test('is nothing before the first subscriber', () => {
    const listening = vi.spyOn(window, 'addEventListener');
    chinaClock().today();
    expect(vi.getTimerCount()).toBe(0);
    expect(listening).not.toHaveBeenCalled();
  });

  test('is one timer and one listener of each kind, however many subscribe, and nothing after the last', () => {
    const held: string[] = [];
    vi.spyOn(window, 'addEventListener').mockImplementation((type) => void held.push(type));
    vi.spyOn(window, 'removeEventListener').mockImplementation(
      (type) => void held.splice(held.indexOf(type), 1),
    );
    const { subscribe, leave } = follow('2026-11-23T15:59:59Z');
    const leaveToo = subscribe(() => undefined);
    vi.advanceTimersByTime(120_000);
    expect(vi.getTimerCount()).toBe(1);
    expect(held).toEqual(['visibilitychange', 'focus', 'pageshow']);
    leave();
    expect(vi.getTimerCount()).toBe(1);
    leaveToo();
    leaveToo();
    expect(vi.getTimerCount()).toBe(0);
    expect(held).toEqual([]);
  });

  test('hears no event after the last subscriber', () => {
    const { told, leave } = follow('2026-11-23T15:00:00Z');
    leave();
    vi.setSystemTime('2026-11-25T15:00:00Z');
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    window.dispatchEvent(new Event('focus'));
    window.dispatchEvent(new Event('pageshow'));
    expect(told).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });
});

test('a stopped clock stays where it is and holds on to nothing', () => {
  const day = { year: 2026, month: 11, day: 23 };
  const { today, subscribe } = stoppedClock(day);
  const onNewDay = vi.fn();
  const leave = subscribe(onNewDay);
  vi.advanceTimersByTime(86_400_000);
  expect(today()).toBe(day);
  expect(onNewDay).not.toHaveBeenCalled();
  expect(vi.getTimerCount()).toBe(0);
  leave();
});
