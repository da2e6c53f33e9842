export interface DecodedText {
  readonly text: string;
  /** Whether the bytes were a text in that encoding throughout. */
  readonly isSound: boolean;
}

/** How far to look for the zeros that tell UTF-16 without a mark. */
const LOOK = 256;

/**
 * Bytes of a text file: UTF-8, or UTF-16 as spreadsheets save it. In any other encoding of the ASCII family
 * what we look for still stands, and letters beyond ASCII become replacement characters.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const encoding = encodingOf(bytes);
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), isSound: true };
  } catch {
    return { text: new TextDecoder(encoding).decode(bytes), isSound: false };
  }
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const beginning = bytes.subarray(0, LOOK);
  const zerosAt = (parity: number) =>
    beginning.filter((byte, index) => byte === 0 && index % 2 === parity).length;
  const many = beginning.length / 8;
  if (zerosAt(1) > many) return 'utf-16le';
  return zerosAt(0) > many ? 'utf-16be' : 'utf-8';
}
