/**
 * A calendar counted off on a table of month lengths, from January 1990 on. A day is its number in that row, a month
 * its place in it. Written from product.md alone: nothing of it comes from src.
 */
const FIRST_YEAR = 1990;
const YEARS = 410;

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const LENGTHS: readonly number[] = Array.from({ length: YEARS }, (_, index) => FIRST_YEAR + index).flatMap(
  (year) => [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31],
);

/** Days before each month of the row, and before the month after the last. */
const DAYS_BEFORE: number[] = [0];
for (const length of LENGTHS) DAYS_BEFORE.push((DAYS_BEFORE.at(-1) ?? 0) + length);

const lengthOf = (month: number): number => {
  const length = LENGTHS[month];
  if (length === undefined) throw new Error(`month ${month} lies beyond the table`);
  return length;
};

const dayOf = (month: number, dayOfMonth: number): number => (DAYS_BEFORE[month] ?? 0) + dayOfMonth - 1;

/** The month that a day lies in, by halving the row. */
function monthOf(day: number): number {
  const search = (low: number, high: number): number => {
    if (high - low === 1) return low;
    const middle = (low + high) >> 1;
    return (DAYS_BEFORE[middle] ?? 0) <= day ? search(middle, high) : search(low, middle);
  };
  return search(0, LENGTHS.length);
}

/** "2024-02-29" as a day's number; `undefined` where there is no such day. */
export function readDay(text: string): number | undefined {
  const [, year, month, dayOfMonth] = (/^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || dayOfMonth === undefined) return undefined;
  if (month < 1 || month > 12 || dayOfMonth < 1) return undefined;
  const place = (year - FIRST_YEAR) * 12 + month - 1;
  return dayOfMonth <= (LENGTHS[place] ?? 0) ? dayOf(place, dayOfMonth) : undefined;
}

export function writeDay(day: number): string {
  const month = monthOf(day);
  const parts = [
    FIRST_YEAR + Math.floor(month / 12),
    (month % 12) + 1,
    day - (DAYS_BEFORE[month] ?? 0) + 1,
  ] as const;
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

/** Whole months after a day, clamped to the month's last day. Section 6, "month ends". */
export function monthsAfter(day: number, months: number): number {
  const from = monthOf(day);
  const dayOfMonth = day - (DAYS_BEFORE[from] ?? 0) + 1;
  return dayOf(from + months, Math.min(dayOfMonth, lengthOf(from + months)));
}

/**
 * The fewest whole contract months that reach the day, stepping back from the expiry date; every date steps from the
 * start. Section 6, "a started month".
 */
export function monthsLeft(start: number, termYears: number, on: number): number {
  const reaches = (months: number): boolean => monthsAfter(start, 12 * termYears - months) <= on;
  let months = 0;
  while (!reaches(months)) months += 1;
  return months;
}
