import { type FieldReading, refused, understood } from './field-problem';
import { splitValues } from './read-quantity';

/** One of a closed list of link values, as in `industry=hr`. */
export function readChoice<Choice extends string>(
  text: string,
  choices: readonly Choice[],
): FieldReading<Choice> {
  const chosen = choices.find((choice) => choice === text);
  if (chosen !== undefined) return understood(chosen);
  const values = splitValues(text);
  return values.length > 1
    ? refused({ tag: 'several-values', values, mend: values.find((value) => isOneOf(value, choices)) ?? '' })
    : refused({ tag: 'unknown-choice', text, choices, mend: '' });
}

const isOneOf = (value: string, choices: readonly string[]): boolean => choices.includes(value);
