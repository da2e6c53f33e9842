/** The longest text of a value, a name or an id between host and page, in UTF-16 units. */
export const MAX_TEXT = 200;

/** One property of something from outside, which may be no object at all. May throw, as a getter may. */
export function property(of: unknown, name: string): unknown {
  return typeof of === 'object' && of !== null ? Reflect.get(of, name) : undefined;
}

/** A text of at most `maximum` characters; `undefined` for anything else. */
export const shortText = (value: unknown, maximum = MAX_TEXT): string | undefined =>
  typeof value === 'string' && value.length <= maximum ? value : undefined;

/** A text, cut one character after the longest: whoever reads it then still sees that it is too long. */
export const cutText = (value: string): string => value.slice(0, MAX_TEXT + 1);

/** A finite number within the range, both ends included; `undefined` for anything else. */
export const numberWithin = (value: unknown, least: number, most: number): number | undefined =>
  typeof value === 'number' && value >= least && value <= most ? value : undefined;
