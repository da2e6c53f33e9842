import type { Clock } from '../../src/app/china-clock';
import { date } from '../pricing/iso-date';

/** A clock whose day the test changes, as midnight does for a page that was left open. */
export function movableClock(today: string): Clock & {
  readonly moveTo: (day: string) => void;
  /** How many wait for the next day. */
  readonly listeners: () => number;
} {
  let current = date(today);
  const listeners = new Set<() => void>();
  return {
    today: () => current,
    subscribe: (onNewDay) => {
      listeners.add(onNewDay);
      return () => listeners.delete(onNewDay);
    },
    listeners: () => listeners.size,
    moveTo: (day) => {
      current = date(day);
      for (const onNewDay of listeners) onNewDay();
    },
  };
}
