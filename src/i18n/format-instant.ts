import { CHINA_AHEAD_MS } from '../pricing/calendar/china-time';

/** An instant as China's clocks show it, to the minute: 2026-03-05 10:00 in any language. `at` is ISO text. */
export function formatInstant(at: string): string {
  return new Date(Date.parse(at) + CHINA_AHEAD_MS).toISOString().slice(0, 16).replace('T', ' ');
}
