import { strToU8, zipSync } from 'fflate';

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
