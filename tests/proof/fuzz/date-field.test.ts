import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDate } from '../../../src/entry/read-date';
import { splitValues } from '../../../src/entry/read-quantity';
import { toIsoDate } from '../../../src/pricing/calendar/plain-date';
import { answerInTime } from '../answer-in-time';
import { RUNS } from '../runs';
import { hostile } from './damaged-text';
import { plainSigns } from './independent-number';

const two = (value: number) => String(value).padStart(2, '0');

/** Days as they are written in China, those at the ends of months and of the years that can be typed among them. */
const anyDayText = fc
  .tuple(
    fc.oneof(fc.integer({ min: 2000, max: 2099 }), fc.constantFrom(1999, 2000, 2024, 2096, 2099, 2100, 26)),
    fc.oneof(fc.integer({ min: 1, max: 12 }), fc.constantFrom(0, 2, 13)),
    fc.oneof(fc.integer({ min: 1, max: 31 }), fc.constantFrom(0, 28, 29, 30, 31, 32)),
    fc.constantFrom(
      (year: number, month: number, day: number) => `${year}-${two(month)}-${two(day)}`,
      (year: number, month: number, day: number) => `${year}/${month}/${day}`,
      (year: number, month: number, day: number) => `${year}.${month}.${day}`,
      (year: number, month: number, day: number) => `${year}年${month}月${day}日`,
      (year: number, month: number, day: number) => `${year} 年 ${month} 月 ${day} 号`,
      (year: number, month: number, day: number) => `${year}${two(month)}${two(day)}`,
      (year: number, month: number, day: number) => ` ${year}－${month}－${day}\n`,
    ),
  )
  .map(([year, month, day, write]) => write(year, month, day));

/** Whether the platform's own calendar has the day. */
function exists(isoDay: string): boolean {
  const instant = new Date(`${isoDay}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(`${isoDay}T`);
}

/** The figures of a text, in their order, and nothing but what stands between those of a day. */
function denotedDay(text: string): string | undefined {
  const plain = plainSigns(text);
  const figures = plain.match(/\d+/g) ?? [];
  if (!/^[\d\-./年月日号 ]+$/.test(plain)) return undefined;
  const [only = ''] = figures;
  if (figures.length === 1) return `${only.slice(0, 4)}-${only.slice(4, 6)}-${only.slice(6)}`;
  return figures.length === 3 ? figures.map((figure) => figure.padStart(2, '0')).join('-') : undefined;
}

test('a date field takes days of the calendar, of the years 2000 to 2099, as their text says them', () => {
  fc.assert(
    fc.property(hostile(anyDayText), (text) => {
      const reading = answerInTime(() => readDate(text));
      const isoDay = reading.ok ? toIsoDate(reading.value) : reading.problem.mend;
      // Nothing mends some texts.
      if (isoDay === '' && !reading.ok) return;
      expect(isoDay).toMatch(/^20\d\d-\d\d-\d\d$/);
      expect(exists(isoDay), isoDay).toBe(true);
      const again = readDate(isoDay);
      expect(again.ok && toIsoDate(again.value)).toBe(isoDay);
      if (!reading.ok) return;
      const [only = ''] = splitValues(text);
      expect(isoDay, text).toBe(denotedDay(only));
    }),
    { numRuns: RUNS },
  );
});
