import type { FieldReading } from './field-problem';

/** Whoever pasted more has pasted a sheet: reading all of them takes its time, for one click that nobody needs. */
const MOST_VALUES = 100;

/** The first of several values that the field would take: what one click puts in place of them all. Of very many, the first 100 are looked at. */
export function firstUnderstood<Value>(
  values: readonly string[],
  read: (text: string) => FieldReading<Value>,
): Value | undefined {
  for (const value of values.slice(0, MOST_VALUES)) {
    const reading = read(value);
    if (reading.ok) return reading.value;
  }
  return undefined;
}
