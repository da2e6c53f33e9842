import { TOTAL_NAME } from './total-name';
import { unpackedParts } from './unpacked-parts';

/** The quote's sheet comes first, and stays first when another program saves the workbook. */
const SHEET = 'xl/worksheets/sheet1.xml';
const WORKBOOK = 'xl/workbook.xml';

const DEFINED_NAME = /<(?:\w{1,20}:)?definedName ([^<>]*)>([^<>]{1,220})</g;
const CELL = /[^!]!\$([A-Z]{1,3})\$(\d{1,7})$/;

/** Yuan with two decimals; larger than any total of the page. */
const MAX_YUAN = 1e15;

/**
 * The total that a workbook of ours shows, in yuan with two decimals, as it was last calculated by whatever
 * program: to compare with, never to price with. `undefined` where there is none. Never throws.
 */
export function readWorkbookTotal(bytes: Uint8Array): string | undefined {
  const parts = unpackedParts(bytes, (name) => name === SHEET || name === WORKBOOK);
  const place = CELL.exec(placeOfTotal(parts.get(WORKBOOK) ?? ''));
  if (place === null) return undefined;
  const [, column, row] = place;
  // Of type `n` or none: what stands in a text's cell is the text's number in a list of them.
  const cell = new RegExp(
    `<c r="${column}${row}"(?![^<>]*\\st="(?!n"))[^<>]*>(?:<f[^<>]*/>|<f[^<>]*>[^<>]*</f>)?<v>([^<>]{1,30})</v>`,
  );
  const value = Number(cell.exec(parts.get(SHEET) ?? '')?.[1]);
  return value >= 0 && value < MAX_YUAN ? value.toFixed(2) : undefined;
}

/** What the total's name stands for, as `Sheet!$F$20`; '' where no cell is called so. */
function placeOfTotal(xml: string): string {
  for (const [, attributes = '', place = ''] of xml.matchAll(DEFINED_NAME)) {
    if (attributes.includes(`name="${TOTAL_NAME}"`)) return place;
  }
  return '';
}
