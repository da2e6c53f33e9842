import type { SheetCell } from './cells';

/** A sheet as it grows, row by row. */
export interface SheetRows {
  readonly rows: readonly (readonly SheetCell[])[];
  /** Adds a row and says its number, from 1 up. */
  readonly add: (...cells: readonly SheetCell[]) => number;
  /** What each formula comes to, by the cell's address. */
  readonly computed: () => ReadonlyMap<string, string>;
}

export function sheetRows(): SheetRows {
  const rows: (readonly SheetCell[])[] = [];
  return {
    rows,
    add: (...cells) => rows.push(cells),
    computed: () =>
      new Map(
        rows.flatMap((cells, row) =>
          cells.flatMap((cell, column): [string, string][] =>
            cell.computed === undefined ? [] : [[`${columnLetter(column)}${row + 1}`, cell.computed]],
          ),
        ),
      ),
  };
}

/** The letter of a column, from 0 up; no sheet here has more than 26. */
export const columnLetter = (column: number): string => String.fromCharCode(65 + column);

/** A cell that a formula keeps to, wherever it is copied: `$B$5`. */
export const fixed = (column: string, row: number): string => `$${column}$${row}`;
