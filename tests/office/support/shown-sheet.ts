import { parse } from 'csv-parse/sync';

/** A sheet as LibreOffice shows it. */
export interface ShownSheet {
  /** The text of the row that begins with `label`, in the column whose heading is `heading`. */
  readonly at: (label: string, heading: string) => string;
  /** The text beside a label above the table. */
  readonly fact: (label: string) => string;
  readonly texts: readonly string[];
}

export function shownSheet(csv: Uint8Array, itemHeading: string): ShownSheet {
  const rows: string[][] = parse(new TextDecoder().decode(csv), { bom: true, relax_column_count: true });
  const row = (label: string): readonly string[] => {
    const found = rows.filter(([first]) => first === label);
    if (found.length !== 1) throw new Error(`${found.length} rows are called ${label}`);
    return found[0] ?? [];
  };
  const headings = row(itemHeading);
  return {
    at: (label, heading) => row(label)[headings.indexOf(heading)] ?? '',
    fact: (label) => row(label)[1] ?? '',
    texts: rows.flat(),
  };
}
