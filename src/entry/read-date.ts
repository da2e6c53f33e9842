import {
  DATE_YEARS,
  daysInMonth,
  isRealDate,
  type PlainDate,
  toIsoDate,
} from '../pricing/calendar/plain-date';
import { type FieldReading, refused, understood } from './field-problem';
import { toPlainCharacters } from './plain-characters';
import { splitValues } from './read-quantity';
import { firstUnderstood } from './several-values';

/**
 * A day as it is written in China: 2026-03-05, 2026/3/5, 2026.3.5, 2026年3月5日, 20260305.
 * Days that do not exist, two-digit years and years outside 2000 to 2099 are refused.
 */
export function readDate(text: string): FieldReading<PlainDate> {
  if (text.trim() === '') return refused({ tag: 'empty', mend: '' });
  const values = splitValues(text);
  if (values.length > 1) {
    const first = firstUnderstood(values, readDate);
    return refused({ tag: 'several-values', values, mend: first ? toIsoDate(first) : '' });
  }

  const plain = toPlainCharacters(text);
  const [, year = '', month = '', day = ''] =
    /^(\d+)-(\d{1,2})-(\d{1,2})$/.exec(plain) ??
    /^(\d+)\/(\d{1,2})\/(\d{1,2})$/.exec(plain) ??
    /^(\d+)\.(\d{1,2})\.(\d{1,2})$/.exec(plain) ??
    /^(\d+) *年 *(\d{1,2}) *月 *(\d{1,2}) *[日号]?$/.exec(plain) ??
    /^(\d{4})(\d\d)(\d\d)$/.exec(plain) ??
    [];
  if (year.length === 2) {
    const inThisCentury = readDate(`20${year}-${month}-${day}`);
    const mend = inThisCentury.ok ? toIsoDate(inThisCentury.value) : inThisCentury.problem.mend;
    return refused({ tag: 'two-digit-year', text, mend });
  }
  if (year.length !== 4) return refused({ tag: 'not-a-date', text, mend: '' });

  const date = { year: Number(year), month: Number(month), day: Number(day) };
  const { minimum, maximum } = DATE_YEARS;
  if (date.year < minimum || date.year > maximum) {
    return refused({ tag: 'year-out-of-range', text, minimum, maximum, mend: '' });
  }
  if (isRealDate(date)) return understood(date);
  if (date.month < 1 || date.month > 12 || date.day < 1)
    return refused({ tag: 'not-a-date', text, mend: '' });
  const lastDay = toIsoDate({ ...date, day: daysInMonth(date.year, date.month) });
  return refused({ tag: 'no-such-date', text, lastDay, mend: lastDay });
}

/** The day that a text says; `undefined` where it says none. */
export function dayOf(text: string): PlainDate | undefined {
  const reading = readDate(text);
  return reading.ok ? reading.value : undefined;
}
