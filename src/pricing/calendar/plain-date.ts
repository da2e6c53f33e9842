/** A day of the calendar, without time or zone. Month 1 to 12, day 1 to 31. */
export interface PlainDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Years that the page's dates may lie in (public surface: ranges). */
export const DATE_YEARS = { minimum: 2000, maximum: 2099 } as const;

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Whether the day exists: 2026-02-31 does not. */
export function isRealDate({ year, month, day }: PlainDate): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** ISO form, `YYYY-MM-DD`. */
export function toIsoDate({ year, month, day }: PlainDate): string {
  const padded = (value: number, length: number) => String(value).padStart(length, '0');
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

/** Under 0 where `a` is earlier, 0 where they are the same day, over 0 where it is later. */
export function compareDates(a: PlainDate, b: PlainDate): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

export const isBefore = (a: PlainDate, b: PlainDate): boolean => compareDates(a, b) < 0;

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
