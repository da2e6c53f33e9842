import { VALUE_SEPARATOR } from '../entry/read-quantity';

/** Names and values in the link's order; a name that comes again adds its value to the first. */
export function readPairs(query: string): Map<string, string> {
  const pairs = new Map<string, string>();
  for (const pair of query.split('&')) {
    if (pair === '') continue;
    const [name = '', value = ''] = pair.split(/=(.*)/s).map(decodeText);
    const earlier = pairs.get(name);
    pairs.set(name, earlier === undefined ? value : `${earlier}${VALUE_SEPARATOR}${value}`);
  }
  return pairs;
}

/** Broken percent-encoding stays as it was written. */
function decodeText(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A lone surrogate has no encoding; the link then carries the replacement character. */
const encodeText = (text: string): string => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));

/** The pairs that have a text, as a link's query. */
export const queryOf = (pairs: readonly [name: string, text: string | undefined][]): string =>
  pairs.flatMap(([name, text]) => (text === undefined ? [] : `${name}=${encodeText(text)}`)).join('&');
