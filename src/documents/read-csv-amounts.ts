import type { StatedAmounts, StatedLine } from '../entry/link-record';
import { BASE_ITEM_IDS, isPackId } from '../pricing/price-book/price-book';

const YUAN = /^\d{1,15}(?:\.\d{1,2})?$/;
/** Far more than a quote has. */
const MAX_LETTERS = 100_000;

/**
 * The amounts in a CSV file that the page wrote, whatever a spreadsheet made of it since: other separators,
 * grouped digits. `undefined` where the text is no such file, or has none
 * that can be read.
 */
export function readCsvAmounts(text: string): StatedAmounts | undefined {
  const start = text.match(/^\ufeff?"?quotation"?[,;\t]/)?.[0];
  if (start === undefined) return undefined;
  const lines: StatedLine[] = [];
  let totalYuan: string | undefined;
  for (const [id = '', ...cells] of readRows(text.slice(0, MAX_LETTERS), start.slice(-1))) {
    const amountYuan = cells
      .filter((cell) => cell !== '')
      .map(plainYuan)
      .at(-1);
    if (amountYuan === undefined) continue;
    if (id === 'total') totalYuan ??= amountYuan;
    else if (isLineId(id) && !lines.some((line) => line.id === id)) lines.push({ id, amountYuan });
  }
  if (totalYuan === undefined && lines.length === 0) return undefined;
  return { ...(totalYuan !== undefined && { totalYuan }), lines };
}

const isLineId = (id: string): boolean =>
  id === 'knowledge' || BASE_ITEM_IDS.some((item) => item === id) || isPackId(id);

function plainYuan(cell: string): string | undefined {
  const digits = cell.replace(/[¥￥,\s]/g, '');
  return YUAN.test(digits) ? digits : undefined;
}

/** Rows of cells by RFC 4180. */
function* readRows(text: string, separator: string): Generator<string[]> {
  let cells: string[] = [];
  const cell = new RegExp(
    `(?:"([^"]*(?:""[^"]*)*)"|([^"${separator}\\r\\n][^${separator}\\r\\n]*|))(${separator}|\\r\\n|\\n|\\r|$)`,
    'y',
  );
  while (cell.lastIndex < text.length) {
    const matched = cell.exec(text);
    // A quote that never ends: what comes after it says nothing that could be trusted.
    if (matched === null) return;
    const [, quoted, bare = '', end] = matched;
    cells.push(quoted?.replaceAll('""', '"') ?? bare);
    if (end === separator) continue;
    yield cells;
    cells = [];
  }
}
