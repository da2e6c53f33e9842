import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readCells, rowLabelled, workbookParts } from '../../documents/workbook/workbook-parts';

/** A cell that somebody in finance changes: the row's label, the column, the new number. */
export interface Change {
  /** 1 is the quote, 2 the price list. */
  readonly sheet: 1 | 2;
  readonly label: string;
  readonly column: string;
  readonly value: string;
}

/** The workbook with some numbers changed and every formula's value forged: what is right comes from the formulas. */
export function changedWorkbook(bytes: Uint8Array, changes: readonly Change[] = []): Uint8Array {
  const parts = workbookParts(bytes);
  const files = unzipSync(bytes);
  for (const name of Object.keys(files).filter((path) => path.startsWith('xl/worksheets/sheet'))) {
    let xml = strFromU8(files[name] ?? new Uint8Array());
    for (const { sheet, label, column, value } of changes) {
      if (name !== `xl/worksheets/sheet${sheet}.xml`) continue;
      const address = `${column}${rowLabelled(readCells(parts, sheet), label)}`;
      const cell = new RegExp(`(<c r="${address}"[^>]*><v>)[^<]*(</v>)`);
      if (!cell.test(xml)) throw new Error(`No number is in ${address}`);
      xml = xml.replace(cell, `$1${value}$2`);
    }
    files[name] = strToU8(xml.replace(/<\/f><v>[^<]*<\/v>/g, '</f><v>1</v>'));
  }
  return zipSync(files);
}
