import { unzipSync } from 'fflate';

/** Bytes of a file, and of what is unpacked from it in all; ours has some 30 000 unpacked. */
const MAX_BYTES = 5_000_000;

/**
 * The texts of a workbook's parts, by their names in the archive: of those that are wanted. Unpacks no more than
 * `MAX_BYTES`, whatever the archive says of itself, and nothing of a larger file. Empty where the bytes are no archive. Never throws.
 */
export function unpackedParts(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
): ReadonlyMap<string, string> {
  if (bytes.length > MAX_BYTES) return new Map();
  let declared = 0;
  try {
    // The unpacker fills no more than the declared size; what an archive declares too large is left packed.
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!isWanted(name)) return false;
        declared += originalSize;
        return declared <= MAX_BYTES;
      },
    });
    return new Map(Object.entries(files).map(([name, file]) => [name, new TextDecoder().decode(file)]));
  } catch {
    return new Map();
  }
}
