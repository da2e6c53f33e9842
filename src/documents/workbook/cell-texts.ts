import { unescapedCellText } from './cell-text';

/** A tag that begins or ends a text, or the whole of one in runs: in any namespace prefix. */
const TAG = /<(\/?)(?:\w{1,20}:)?(si|is|t)(?:\s[^<>]*)?>/g;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * The texts of cells in a workbook's XML, shared or inline, each with its runs put together. One pass, in
 * time that grows with the length alone; XML that is broken gives what could be made of it.
 * Source: ECMA-376 part 1, 18.4.
 */
export function cellTexts(xml: string): string[] {
  const texts: string[] = [];
  let whole = '';
  let from: number | undefined;
  for (const { 0: tag, 1: slash, 2: name, index } of xml.matchAll(TAG)) {
    if (name === 't') {
      if (slash === '' && !tag.endsWith('/>')) from = index + tag.length;
      else if (slash !== '' && from !== undefined) {
        whole += xml.slice(from, index);
        from = undefined;
      }
    } else {
      if (slash !== '' && whole !== '') texts.push(unescapedCellText(decoded(whole)));
      whole = '';
    }
  }
  return texts;
}

const decoded = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-fA-F]{1,6})|(amp|lt|gt|quot|apos));/g, (whole, decimal, hex, name) => {
    if (name !== undefined) return ENTITIES[name] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
