import { strFromU8, unzipSync } from 'fflate';
import type { QuoteDocument } from '../../../src/documents/quote-document';
import { type WorkbookTexts, writeWorkbook } from '../../../src/documents/workbook/write-workbook';
import { CHINESE } from './workbook-texts';

export async function workbookBytes(
  document: QuoteDocument,
  texts: WorkbookTexts = CHINESE,
): Promise<Uint8Array> {
  return new Uint8Array(await (await writeWorkbook(document, texts)).arrayBuffer());
}

/** The files within a workbook, by name. */
export function workbookParts(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, file]) => [name, strFromU8(file)]));
}

export interface ReadCell {
  /** The text, or the number as it is written. */
  readonly value: string;
  readonly formula?: string;
}

/** The cells of a sheet, first is 1, by their address: a reader of its own, for what our writer writes. */
export function readCells(parts: Record<string, string>, sheet: number): Map<string, ReadCell> {
  const shared = [...(parts['xl/sharedStrings.xml'] ?? '').matchAll(/<si><t[^>]*>([^<]*)<\/t><\/si>/g)].map(
    ([, text = '']) => text.replaceAll('&gt;', '>').replaceAll('&lt;', '<').replaceAll('&amp;', '&'),
  );
  const cells = new Map<string, ReadCell>();
  const xml = parts[`xl/worksheets/sheet${sheet}.xml`] ?? '';
  for (const [, address = '', attributes = '', content = ''] of xml.matchAll(
    /<c r="([A-Z]+\d+)"([^>]*?)(?:\/>|>(.*?)<\/c>)/g,
  )) {
    const written = /<v>([^<]*)<\/v>/.exec(content)?.[1] ?? '';
    const formula = /<f>([^<]*)<\/f>/.exec(content)?.[1];
    const value = attributes.includes('t="s"') ? (shared[Number(written)] ?? '') : written;
    cells.set(address, { value, ...(formula !== undefined && { formula }) });
  }
  return cells;
}

/** The number of the row whose first cell has this text; the last one where there are several. */
export function rowLabelled(cells: Map<string, ReadCell>, label: string): number {
  const address = [...cells].findLast(([at, { value }]) => /^A\d+$/.test(at) && value === label)?.[0];
  if (address === undefined) throw new Error(`No row is called ${label}`);
  return Number(address.slice(1));
}
