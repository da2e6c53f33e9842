import type { Limits } from '../pricing/limits';
import { readNumber } from './read-number';

/**
 * The text after `steps` steps up (or down, where negative): to the next multiple of the step, so that
 * 1500 in steps of 1000 goes to 2000 or 1000, and never past a limit. `undefined` where nothing changes:
 * at the limit, and where the text is no number, which then stays as it was typed.
 * Source: interface.md, "Number fields".
 */
export function stepQuantity(
  text: string,
  { minimum, maximum, step }: Limits,
  steps: number,
): string | undefined {
  const value = readNumber(text);
  if (value === undefined) return undefined;
  const multiples = value.div(step);
  const target = (steps > 0 ? multiples.floor() : multiples.ceil()).plus(steps).times(step);
  const next = target.lt(minimum) ? minimum : target.gt(maximum) ? maximum : target.toNumber();
  return (steps > 0 ? value.lt(next) : value.gt(next)) ? String(next) : undefined;
}
