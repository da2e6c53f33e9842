/** China keeps one time all year. */
const CHINA_AHEAD_MS = 8 * 60 * 60 * 1000;

/** An instant as China's clocks show it, to the minute: 2026-03-05 10:00 in any language. `at` is ISO text. */
export function formatInstant(at: string): string {
  return new Date(Date.parse(at) + CHINA_AHEAD_MS).toISOString().slice(0, 16).replace('T', ' ');
}
