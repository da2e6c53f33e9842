import { addDays } from '../pricing/calendar/day-arithmetic';
import { DATE_YEARS, toIsoDate } from '../pricing/calendar/plain-date';
import { readDate } from './read-date';

/**
 * The day so many days after a typed one, or before it where negative, as ISO text; `undefined` where the typed text is
 * no day, or the other one lies outside the years that can be typed (2000 to 2099).
 */
export function stepDay(text: string, days: number): string | undefined {
  const reading = readDate(text);
  const date = reading.ok ? addDays(reading.value, days) : undefined;
  const isTypable = date && date.year >= DATE_YEARS.minimum && date.year <= DATE_YEARS.maximum;
  return isTypable ? toIsoDate(date) : undefined;
}
