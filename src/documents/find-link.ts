import { MODES } from '../entry/modes';
import type { PriceBook } from '../pricing/price-book/price-book';
import { type LinkContent, readLink } from './link';
import { type LinkEnds, linkEnds } from './link-ends';

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
const WHOLE_END = /[?&]book=[\w.-]+&quoted=\d{1,15}\.\d\d$/;
const SENTENCE_END = ".!?'()";
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
  const plain = text.replace(AMPERSAND, '&');
  const starts = startsOfLinks(plain);
  const ends = linkEnds(plain, starts, MAX_LINK);
  const wholeLinks = wholeLinksAt(plain, starts, ends);
  // From the last one back, and no further than to one that opens: a thousand may be as long as a link can be.
  for (let index = wholeLinks.length - 1; index >= 0; index--) {
    const found = readFound(wholeLinks[index] ?? '', book);
    if (found !== undefined) return found;
  }
  for (const [index, start] of starts.entries()) {
    // Whole, it opened nothing.
    if (wholeLinks[index] !== undefined) continue;
    const found = readFound(withoutSentenceEnd(plain.slice(start, ends[index]?.written)), book);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A bare link is all of the text: it may hold what ends one within a sentence. */
function aloneLink(text: string): string | undefined {
  const index = text.search(START);
  const isBare = index === 0 || /^[a-z][a-z0-9+.-]*:[^"'<>]*$/i.test(text.slice(0, index));
  return index >= 0 && isBare && !/["<>]/.test(text) ? text.slice(index).replace(AMPERSAND, '&') : undefined;
}

function startsOfLinks(text: string): number[] {
  const starts: number[] = [];
  for (const { index } of text.matchAll(START)) {
    if (starts.length === MAX_STARTS) break;
    starts.push(index);
  }
  return starts;
}

/** For each start its link up to price book and total: of one that a line's end broke, put together. */
function wholeLinksAt(
  text: string,
  starts: readonly number[],
  ends: readonly LinkEnds[],
): (string | undefined)[] {
  const isJoined = ends.some(({ whole, isBroken }) => whole === undefined && isBroken);
  const joined = isJoined ? withoutSpaces(text, starts) : { text, starts };
  const joinedEnds = isJoined ? linkEnds(joined.text, joined.starts, MAX_LINK) : ends;
  return starts.map((start, index) => {
    const { whole, isBroken } = ends[index] ?? {};
    if (whole !== undefined) return text.slice(start, whole);
    const joinedWhole = isBroken ? joinedEnds[index]?.whole : undefined;
    return joinedWhole === undefined ? undefined : joined.text.slice(joined.starts[index], joinedWhole);
  });
}

/** From its first place on, the text without spaces and ends of lines, and where the places are in it. */
function withoutSpaces(text: string, places: readonly number[]): { text: string; starts: number[] } {
  let joined = '';
  const starts = places.map((place, index) => {
    const start = joined.length;
    joined += text.slice(place, places[index + 1]).replace(/\s+/g, '');
    return start;
  });
  return { text: joined, starts };
}

function withoutSentenceEnd(link: string): string {
  let end = link.length;
  while (end > 0 && SENTENCE_END.includes(link.charAt(end - 1))) end -= 1;
  return link.slice(0, end);
}

function readFound(link: string, book: PriceBook): FoundLink | undefined {
  const content = readLink(link, book);
  if (content === undefined || content.remarks.some(({ tag }) => tag === 'unknown-mode')) return undefined;
  return { link, content, isWhole: WHOLE_END.test(link) };
}
