import { Unzip, type UnzipFile, UnzipInflate } from 'fflate';

/** Bytes of a file, and of what is unpacked from it in all; ours has some 30 000 unpacked. */
const MAX_BYTES = 5_000_000;
/** Parts of an archive; ours has some 15, and one of hundreds of sheets not so many. */
const MAX_PARTS = 2000;
/** Bytes that are unpacked in one go: they may come to a thousand times as many. */
const STEP = 1024;

/**
 * The texts of a workbook's parts, by their names in the archive: of those that are wanted. Read as a stream, part
 * by part: what an archive says of how large and how many its parts are is not relied upon, and no more than
 * `MAX_BYTES` are unpacked, nothing of a larger file. Empty where the bytes are no archive, or where a wanted part
 * is damaged. Never throws.
 */
export function unpackedParts(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
): ReadonlyMap<string, string> {
  if (bytes.length > MAX_BYTES) return new Map();
  const texts = new Map<string, string>();
  let bytesLeft = MAX_BYTES;
  let partsLeft = MAX_PARTS;
  const takeText = (part: UnzipFile) => {
    const decoder = new TextDecoder();
    let text = '';
    part.ondata = (error, piece, isLast) => {
      if (error) throw error;
      bytesLeft -= piece.length;
      if (bytesLeft < 0) throw new RangeError(`more than ${MAX_BYTES} bytes unpacked`);
      text += decoder.decode(piece, { stream: !isLast });
      if (isLast) texts.set(part.name, text);
    };
    part.start();
  };
  const archive = new Unzip((part) => {
    partsLeft -= 1;
    if (partsLeft < 0) throw new RangeError(`more than ${MAX_PARTS} parts`);
    if (isWanted(part.name)) takeText(part);
  });
  archive.register(UnzipInflate);
  try {
    for (let start = 0; start < bytes.length; start += STEP) {
      archive.push(bytes.subarray(start, start + STEP), start + STEP >= bytes.length);
    }
    return texts;
  } catch {
    return new Map();
  }
}
