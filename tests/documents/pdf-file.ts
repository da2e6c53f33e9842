/** Its bytes, a byte for each character. */
export const bytesOf = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));
/** One after the other. */
export const joined = (...parts: (string | Uint8Array)[]) =>
  Uint8Array.from(Buffer.concat(parts.map((part) => (typeof part === 'string' ? bytesOf(part) : part))));

/** A file with one object of each body, and the end of a whole one. */
export const pdf = (...bodies: (string | Uint8Array)[]) =>
  joined('%PDF-1.7\n%\xe2\xe3\n', ...bodies, '\n%%EOF\n');
