import fc from 'fast-check';
import type { PlainDate } from '../../src/pricing/calendar/plain-date';

const FIRST = Date.UTC(2000, 0, 1);
const DAY_MS = 86_400_000;
/** Days from 2000-01-01 to 2099-12-31. */
const DAYS = 36_524;

/** By the platform's own calendar, so that nothing of ours is in it. */
function dayAfterFirst(days: number): PlainDate {
  const instant = new Date(FIRST + days * DAY_MS);
  return { year: instant.getUTCFullYear(), month: instant.getUTCMonth() + 1, day: instant.getUTCDate() };
}

/** Every 28th, 29th, 30th and 31st that there is from 2000 to 2099. */
export const lateDays: readonly PlainDate[] = Array.from({ length: DAYS + 1 }, (_, days) =>
  dayAfterFirst(days),
).filter(({ day }) => day >= 28);

/** Any day from 2000 to 2099, late ones of a month more often than chance would have it. */
export const anyDate: fc.Arbitrary<PlainDate> = fc.oneof(
  fc.integer({ min: 0, max: DAYS }).map(dayAfterFirst),
  fc.constantFrom(...lateDays),
);
