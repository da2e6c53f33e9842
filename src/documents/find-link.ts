import { MODES } from '../entry/modes';
import type { PriceBook } from '../pricing/price-book/price-book';
import { type LinkContent, readLink } from './link';

/** A quote's link as it was found in a document. */
export interface FoundLink {
  /** From `#/` on. */
  readonly link: string;
  readonly content: LinkContent;
  /** Whether the price book and the total stand at its end, as in every document: nothing of it is missing. */
  readonly isWhole: boolean;
}

/** Longer than any link that the page writes. */
const MAX_LINK = 4000;
/** A text with very many starts of links is none of ours: no more of them are looked at. */
const MAX_STARTS = 1000;

const START = new RegExp(`#/(?:${MODES.join('|')})(?=[/?])`, 'g');
/** What a link that was written by the page consists of, and what browsers leave as it is. */
const LETTERS = /^[\w\-.!~*'()%=&+#/?]*/;
const SENTENCE_END = /[.!?'()]+$/;
const WHOLE_END = /[?&]book=[\w.-]+&quoted=\d{1,15}\.\d\d$/;
const WHOLE = /^[\w\-.!~*'()%=&+#/?]*?[?&]book=[\w.-]+&quoted=\d{1,15}\.\d\d/;
const AMPERSAND = /&(?:amp|#38|#x26);/gi;

/**
 * The link of a quote in any text: the last one with its price book and total, as documents end with theirs,
 * whatever names stand before it; where there is none, the first one without. The host before it does not
 * matter. A link that was broken into lines, as on paper, is put together again.
 */
export function findLink(text: string, book: PriceBook): FoundLink | undefined {
  const trimmed = text.trim();
  const alone = /\s/.test(trimmed) || trimmed.length > MAX_LINK ? undefined : aloneLink(trimmed);
  if (alone !== undefined) return readFound(alone, book);
  let first: FoundLink | undefined;
  let lastWhole: FoundLink | undefined;
  let starts = 0;
  for (const { index } of text.matchAll(START)) {
    starts += 1;
    if (starts > MAX_STARTS) break;
    const found = readFound(linkAt(text.slice(index, index + MAX_LINK)), book);
    if (found?.isWhole) lastWhole = found;
    first ??= found;
  }
  return lastWhole ?? first;
}

/** A bare link is all of the text: it may hold what ends one within a sentence. */
function aloneLink(text: string): string | undefined {
  const index = text.search(START);
  const isBare = index === 0 || /^[a-z][a-z0-9+.-]*:[^"'<>]*$/i.test(text.slice(0, index));
  return index >= 0 && isBare && !/["<>]/.test(text) ? text.slice(index).replace(AMPERSAND, '&') : undefined;
}

function linkAt(text: string): string {
  const plain = text.replace(AMPERSAND, '&');
  const written = plain.match(LETTERS)?.[0] ?? '';
  const whole = written.match(WHOLE)?.[0];
  if (whole !== undefined) return whole;
  const isBroken = /^\s*[\r\n]/.test(plain.slice(written.length));
  const joined = isBroken ? plain.replace(/\s+/g, '').match(WHOLE)?.[0] : undefined;
  return joined ?? written.replace(SENTENCE_END, '');
}

function readFound(link: string, book: PriceBook): FoundLink | undefined {
  const content = readLink(link, book);
  if (content === undefined || content.place.tag !== 'pricing') return undefined;
  if (content.remarks.some(({ tag }) => tag === 'unknown-mode')) return undefined;
  return { link, content, isWhole: WHOLE_END.test(link) };
}
