import { isBefore, type PlainDate, toIsoDate } from '../pricing/calendar/plain-date';
import { contractWithin } from '../pricing/contract-history/contract-within';
import { contractYearsLimits } from '../pricing/limits';
import type { PriceBook } from '../pricing/price-book/price-book';
import { defaultStartText } from './default-text';
import type { FieldTexts } from './field-names';
import { readDate } from './read-date';
import { readQuantity } from './read-quantity';

/** What lies between the years of dates, 2000 and 2099. Source: public surface, "Ranges". */
const LONGEST_YEARS = 99;

/** Years that a form does not take, and the last ones of them: they have the same months, expiry and reclaim. */
export interface LastYears {
  readonly years: number;
  readonly last: { readonly start: PlainDate; readonly termYears: number };
}

/**
 * The last years of a contract that renewals have made longer than `term` may be. None where start and years are
 * not known, where a form takes them as they are, and where the day typed, or today's addition, is before them.
 */
export function lastYears(
  mode: 'add' | 'renew',
  texts: FieldTexts,
  today: PlainDate,
  book: PriceBook,
): LastYears | undefined {
  const { maximum } = contractYearsLimits(book);
  const start = readDate(texts.start ?? defaultStartText(mode, today));
  const years = readQuantity(texts.term ?? '', { minimum: maximum + 1, maximum: LONGEST_YEARS, step: 1 });
  if (!start.ok || !years.ok) return undefined;
  const last = contractWithin({ start: start.value, termYears: years.value }, book);
  const canBeTyped = readDate(toIsoDate(last.start)).ok;
  const onText = texts.on ?? (mode === 'add' ? toIsoDate(today) : undefined);
  const on = onText === undefined ? undefined : readDate(onText);
  const isBeforeThem = on?.ok === true && isBefore(on.value, last.start);
  return canBeTyped && !isBeforeThem ? { years: years.value, last } : undefined;
}
