import { unzipSync } from 'fflate';
import { TOTAL_NAME } from './total-name';

/** As for the link: no more is unpacked, whatever the archive says of itself. */
const MAX_BYTES = 5_000_000;

/** The quote's sheet comes first, and stays first when another program saves the workbook. */
const SHEET = 'xl/worksheets/sheet1.xml';
const WORKBOOK = 'xl/workbook.xml';

const NAMED_CELL = new RegExp(
  `<(?:\\w+:)?definedName [^<>]*name="${TOTAL_NAME}"[^<>]*>[^<>]{1,200}!\\$([A-Z]{1,3})\\$(\\d{1,7})<`,
);

/** Yuan with two decimals; larger than any total of the page. */
const MAX_YUAN = 1e15;

/**
 * The total that a workbook of ours shows, in yuan with two decimals, as it was last calculated by whatever
 * program: to compare with, never to price with. `undefined` where there is none. Never throws.
 */
export function readWorkbookTotal(bytes: Uint8Array): string | undefined {
  try {
    let declared = 0;
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (name !== SHEET && name !== WORKBOOK) return false;
        declared += originalSize;
        return declared <= MAX_BYTES;
      },
    });
    const text = (name: string) => new TextDecoder().decode(files[name] ?? new Uint8Array());
    const [, column, row] = NAMED_CELL.exec(text(WORKBOOK)) ?? [];
    const cell = new RegExp(
      `<c r="${column}${row}"[^<>]*>(?:<f[^<>]*/>|<f[^<>]*>[^<>]*</f>)?<v>([^<>]{1,30})</v>`,
    );
    const value = Number(cell.exec(text(SHEET))?.[1]);
    return value >= 0 && value < MAX_YUAN ? value.toFixed(2) : undefined;
  } catch {
    return undefined;
  }
}
