import type { PlainDate } from './plain-date';

/** An ISO date by its form alone, `YYYY-MM-DD`; whether such a day exists is for `isRealDate` to say. */
export function fromIsoDate(isoDate: string): PlainDate {
  const [year = 0, month = 0, day = 0] = isoDate.split('-').map(Number);
  return { year, month, day };
}
