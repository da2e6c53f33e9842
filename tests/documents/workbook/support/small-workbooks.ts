import { strToU8, Zip, ZipDeflate, type ZipInputFile, ZipPassThrough, zipSync } from 'fflate';

/** An archive of these parts, by name. */
export const workbookOf = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));

/** What `xl/workbook.xml` says of where the total stands. */
export const namedTotal = (place: string): string =>
  `<definedNames><definedName name="ssc_total">${place}</definedName></definedNames>`;

/** The same archive, in which the packed bytes of one part can't be unpacked. */
export function damagedAt(name: string, parts: Readonly<Record<string, string>>): Uint8Array {
  const bytes = workbookOf(parts);
  const began = bytes.findIndex(
    (_, at) => name === new TextDecoder().decode(bytes.slice(at, at + name.length)),
  );
  // A block of type 3, which there is not.
  bytes.fill(0xff, began + name.length, began + name.length + 3);
  return bytes;
}

/** The same archive as a stream: each part's size stands behind it. Every other one is packed. */
export function streamedWorkbook(parts: Readonly<Record<string, string>>): Uint8Array {
  const pieces: Uint8Array[] = [];
  const archive = new Zip((_, piece) => pieces.push(piece));
  for (const [index, [name, xml]] of Object.entries(parts).entries()) {
    const part = index % 2 === 0 ? new ZipPassThrough(name) : new ZipDeflate(name);
    archive.add(part);
    part.push(strToU8(xml), true);
  }
  archive.end();
  return Uint8Array.from(Buffer.concat(pieces));
}

/** An archive of one part that is packed already, and says that it unpacks to so many bytes. */
export function withPackedPart(name: string, packed: Uint8Array, saidBytes: number): Uint8Array {
  const pieces: Uint8Array[] = [];
  const archive = new Zip((_, piece) => pieces.push(piece));
  const part: ZipInputFile = { filename: name, compression: 8, size: saidBytes, crc: 0 };
  archive.add(part);
  part.ondata?.(null, Uint8Array.from(packed), true);
  archive.end();
  return Uint8Array.from(Buffer.concat(pieces));
}

/** The end of an archive, behind its directory. Source: APPNOTE of .ZIP files, 4.3.14 to 4.3.16. */
const END_BYTES = 22;

/** The same archive, whose end says that it has so many parts: as ZIP64, where two bytes are too few for it. */
export function withPartCount(archive: Uint8Array, count: number): Uint8Array {
  const at = archive.length - END_BYTES;
  const directory = new DataView(archive.buffer, archive.byteOffset).getUint32(at + 16, true);
  const largeEnd = new DataView(new ArrayBuffer(56));
  largeEnd.setUint32(0, 0x06064b50, true);
  largeEnd.setUint32(32, count, true);
  largeEnd.setUint32(48, directory, true);
  const placeOfIt = new DataView(new ArrayBuffer(20));
  placeOfIt.setUint32(0, 0x07064b50, true);
  placeOfIt.setUint32(8, at, true);
  const ends = [largeEnd.buffer, placeOfIt.buffer].map((buffer) => new Uint8Array(buffer));
  return Uint8Array.from(Buffer.concat([archive.subarray(0, at), ...ends, archive.subarray(at)]));
}
