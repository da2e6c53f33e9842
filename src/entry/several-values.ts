import type { FieldReading } from './field-problem';

/** The first of several values that the field would take: what one click puts in place of them all. */
export function firstUnderstood<Value>(
  values: readonly string[],
  read: (text: string) => FieldReading<Value>,
): Value | undefined {
  for (const value of values) {
    const reading = read(value);
    if (reading.ok) return reading.value;
  }
  return undefined;
}
