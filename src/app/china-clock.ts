import { CHINA_AHEAD_MS } from '../pricing/calendar/china-time';
import type { PlainDate } from '../pricing/calendar/plain-date';

export interface Clock {
  /** The same object until the day changes. */
  readonly today: () => PlainDate;
  /** Calls `onNewDay` whenever the day has changed, until the function that it returns is called. */
  readonly subscribe: (onNewDay: () => void) => () => void;
}

const DAY_MS = 86_400_000;
/** How late a clock that was set, or a laptop that slept without telling, is noticed at most. */
const LONGEST_WAIT_MS = 60_000;
/** Events of the window, or of the document within it, as the page comes back into sight. */
const WAKING = ['visibilitychange', 'focus', 'pageshow'];

/**
 * China's date (UTC+8 all year, no summer time), whatever the visitor's zone. While anybody is subscribed, it
 * looks again at the next Chinese midnight, once a minute, and when the page comes back into sight.
 * `now` gives milliseconds since 1970 in UTC.
 */
export function chinaClock(now: () => number = Date.now): Clock {
  const subscriptions = new Set<{ readonly onNewDay: () => void }>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let current: { readonly dayNumber: number; readonly date: PlainDate } | undefined;
  let announced: PlainDate | undefined;

  const chinaMs = () => now() + CHINA_AHEAD_MS;

  function today(): PlainDate {
    const dayNumber = Math.floor(chinaMs() / DAY_MS);
    if (current?.dayNumber !== dayNumber) current = { dayNumber, date: dateOf(dayNumber) };
    return current.date;
  }

  /** Whoever asked for `today()` before this look may know the new day already; the others are told here. */
  function look(): void {
    wait();
    const date = today();
    if (date === announced) return;
    announced = date;
    // Who comes while the others are told knows the day; who leaves hears no more.
    for (const subscription of [...subscriptions]) {
      if (subscriptions.has(subscription)) subscription.onNewDay();
    }
  }

  function wait(): void {
    clearTimeout(timer);
    const ms = chinaMs();
    const untilMidnight = (Math.floor(ms / DAY_MS) + 1) * DAY_MS - ms;
    timer = setTimeout(look, Math.min(untilMidnight, LONGEST_WAIT_MS));
  }

  function open(): void {
    announced = today();
    wait();
    for (const name of WAKING) addEventListener(name, look);
  }

  function close(): void {
    clearTimeout(timer);
    for (const name of WAKING) removeEventListener(name, look);
  }

  function subscribe(onNewDay: () => void): () => void {
    // An object of its own: the same function may be subscribed twice, and each leaves once.
    const subscription = { onNewDay };
    if (subscriptions.size === 0) open();
    subscriptions.add(subscription);
    return () => {
      subscriptions.delete(subscription);
      if (subscriptions.size === 0) close();
    };
  }

  return { today, subscribe };
}

/** Today as it stands still: for tests and for rendering without a day. */
export function stoppedClock(today: PlainDate): Clock {
  return { today: () => today, subscribe: () => () => undefined };
}

/** The UTC getters read a shifted instant: no zone of the visitor's comes in. */
function dateOf(dayNumber: number): PlainDate {
  const date = new Date(dayNumber * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
