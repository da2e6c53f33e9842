import { readCells } from '../workbook-parts';
import { looksOf } from './shown-looks';

const DAY_MS = 86_400_000;
/** A day as programs show its number. */
const shownDay = (serial: string): string =>
  new Date(Date.UTC(1899, 11, 30) + Number(serial) * DAY_MS).toISOString().slice(0, 10);

/**
 * A sheet's cells as lines to read, a row each: `21 员工数 | ='价目'!$B$4 → 10000.00 | 每档每年`. A formula has the
 * value that is written with it, a day is shown as one; rows without cells are left out, and so are empty cells at
 * a row's end.
 */
export function shownRows(parts: Record<string, string>, sheet: number): string[] {
  const looks = looksOf(parts);
  const xml = parts[`xl/worksheets/sheet${sheet}.xml`] ?? '';
  const rows = new Map<string, string[]>();
  for (const [address, { value, formula }] of readCells(parts, sheet)) {
    const [, letter = '', number = ''] = /^([A-Z])(\d+)$/.exec(address) ?? [];
    const style = new RegExp(`<c r="${address}" s="(\\d+)"`).exec(xml)?.[1];
    const shown = looks[Number(style)]?.startsWith('yyyy-mm-dd') ? shownDay(value) : value;
    const cells = rows.get(number) ?? [];
    cells[letter.charCodeAt(0) - 65] = formula === undefined ? shown : `=${formula} → ${shown}`;
    rows.set(number, cells);
  }
  return [...rows].map(([number, cells]) =>
    `${number} ${Array.from(cells, (cell = '') => cell).join(' | ')}`.replace(/[ |]+$/, ''),
  );
}
