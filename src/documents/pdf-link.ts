import { Inflate, Unzlib } from 'fflate';
import type { PriceBook } from '../pricing/price-book/price-book';
import { type FoundLink, findLink } from './find-link';

/** What all streams of a file may come to, unpacked: a small file must not fill the memory. */
const MAX_UNPACKED = 8_000_000;
/** Packed bytes that are unpacked in one go: they may come to a thousand times as many. */
const STEP = 1024;
const MAX_STREAMS = 2000;
/** A file with more streams that can't be unpacked is encrypted, or none of ours: each such stream takes its time. */
const MAX_DAMAGED_STREAMS = 100;
/** How far before a stream its own dictionary is looked for. */
const MAX_DICTIONARY = 1000;
const MAX_ADDRESS = 8000;
/** Addresses that are read in all: a file of many thousand is none of ours, and would take its time. */
const MAX_ADDRESSES = 2000;
/** Letters of addresses that are read in all: those of addresses that never end are read again by the next one. */
const MAX_ADDRESS_LETTERS = 500_000;

const ADDRESS = /\/URI\s*([(<])/g;
/** A line that goes on, a byte in octal, or a letter. Addresses have no place for the control characters. */
const ESCAPE = /\\(?:\r\n?|\n|([0-7]{1,3})|(.))/g;

/**
 * Our link among the links of a PDF, as Chromium and Firefox print it: as it stands in the file, or in packed
 * streams. `undefined` where there is none, or where the file is damaged. Never throws.
 */
export function findPdfLink(bytes: Uint8Array, book: PriceBook): FoundLink | undefined {
  const text = latinText(bytes);
  const addresses = { left: MAX_ADDRESSES, lettersLeft: MAX_ADDRESS_LETTERS };
  const found = linkAmongAddresses(text, addresses, book);
  if (found !== undefined) return found;
  let left = MAX_UNPACKED;
  let damagedLeft = MAX_DAMAGED_STREAMS;
  for (const packed of packedStreams(bytes, text)) {
    const unpacked = unpack(packed, left);
    left -= unpacked.text.length;
    if (unpacked.isDamaged) damagedLeft -= 1;
    const inStream = linkAmongAddresses(unpacked.text, addresses, book);
    if (inStream !== undefined || left <= 0 || damagedLeft === 0) return inStream;
  }
  return undefined;
}

/** A letter for each byte, so that places in the text are places in the bytes. */
function latinText(bytes: Uint8Array): string {
  const piece = 0x2000;
  const pieces: string[] = [];
  for (let start = 0; start < bytes.length; start += piece) {
    // Not spread: that would go through each byte one by one.
    pieces.push(String.fromCharCode.apply(null, Array.from(bytes.subarray(start, start + piece))));
  }
  return pieces.join('');
}

function linkAmongAddresses(
  text: string,
  addresses: { left: number; lettersLeft: number },
  book: PriceBook,
): FoundLink | undefined {
  for (const { index, 0: matched, 1: bracket } of text.matchAll(ADDRESS)) {
    if (addresses.left === 0 || addresses.lettersLeft <= 0) return undefined;
    addresses.left -= 1;
    const start = index + matched.length;
    const rest = text.slice(start, start + MAX_ADDRESS);
    const address = bracket === '(' ? readLiteral(rest) : readHexadecimal(rest);
    addresses.lettersLeft -= address?.length ?? rest.length;
    const found = address === undefined ? undefined : findLink(address, book);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A string in parentheses, up to the one that closes it; within, they stand escaped or in pairs. */
function readLiteral(rest: string): string | undefined {
  let depth = 1;
  for (let index = 0; index < rest.length; index++) {
    const letter = rest[index];
    if (letter === '\\') index += 1;
    else if (letter === '(') depth += 1;
    else if (letter === ')') depth -= 1;
    if (depth === 0) return asText(rest.slice(0, index).replace(ESCAPE, escaped));
  }
  return undefined;
}

const escaped = (_: string, octal: string | undefined, letter = ''): string =>
  octal === undefined ? letter : String.fromCharCode(Number.parseInt(octal, 8) & 0xff);

function readHexadecimal(rest: string): string | undefined {
  const digits = rest.match(/^[0-9a-f\s]*(?=>)/i)?.[0].replace(/\s/g, '');
  return digits === undefined
    ? undefined
    : asText(
        (digits.match(/../g) ?? []).map((pair) => String.fromCharCode(Number.parseInt(pair, 16))).join(''),
      );
}

/** Strings of a PDF may be UTF-16: then they begin with its mark. */
const asText = (letters: string): string =>
  letters.startsWith('\xfe\xff') ? letters.slice(2).replace(/.(.)/gs, '$1') : letters;

/**
 * The streams that may hold links: packed by Flate, and neither a picture nor a font. Each goes from its last
 * beginning to the next end: where many begin and one ends, none is read again within another.
 */
function* packedStreams(bytes: Uint8Array, text: string): Generator<Uint8Array> {
  let streams = 0;
  let began: RegExpExecArray | undefined;
  for (const mark of text.matchAll(/endstream|stream\r?\n/g)) {
    const isEnd = mark[0] === 'endstream';
    if (isEnd && began !== undefined && mayHoldLinks(text, began.index)) {
      yield bytes.subarray(began.index + began[0].length, mark.index);
    }
    if (!isEnd) streams += 1;
    if (streams > MAX_STREAMS) return;
    began = isEnd ? undefined : mark;
  }
}

/** By the dictionary that stands before the stream that begins there. */
function mayHoldLinks(text: string, streamStart: number): boolean {
  const before = text.slice(Math.max(0, streamStart - MAX_DICTIONARY), streamStart);
  const dictionary = before.slice(before.lastIndexOf(' obj') + 1);
  return dictionary.includes('/FlateDecode') && !/\/Subtype\s*\/Image|\/Length1\b/.test(dictionary);
}

/** As much of a stream as can be unpacked, up to a limit and what one step has beyond it: a letter for each byte. */
function unpack(packed: Uint8Array, limit: number): { text: string; isDamaged: boolean } {
  let text = '';
  const take = (piece: Uint8Array) => {
    text += latinText(piece);
  };
  const stream = (packed[0] ?? 0) % 16 === 8 ? new Unzlib(take) : new Inflate(take);
  try {
    for (let start = 0; start < packed.length && text.length < limit; start += STEP) {
      stream.push(packed.subarray(start, start + STEP));
    }
    return { text, isDamaged: false };
  } catch {
    // What came out before is looked at.
    return { text, isDamaged: true };
  }
}
