import { encode } from 'uqr';

/** A QR code as geometry: what an SVG draws, one unit a module. */
export interface QrCode {
  /** Width and height in modules, with the quiet zone. */
  readonly size: number;
  /** The dark modules as the data of one path. */
  readonly path: string;
}

/** Modules of white around the code, without which readers don't find it. Source: ISO/IEC 18004. */
const QUIET_ZONE = 4;

/** Redundancy from more to less: a stain may take 15 % or 7 % of the code. */
const LEVELS = ['M', 'L'] as const;

/** The code of a link, with as much redundancy as it has room for; `undefined` where it is too long for any. */
export function qrCode(link: string): QrCode | undefined {
  for (const ecc of LEVELS) {
    try {
      const { size, data } = encode(link, { ecc, boostEcc: true, border: QUIET_ZONE });
      return { size, path: pathOf(data) };
    } catch {
      // Too long at this level.
    }
  }
  return undefined;
}

/** A rectangle for each run of dark modules in a row. */
function pathOf(rows: readonly (readonly boolean[])[]): string {
  return rows
    .flatMap((row, y) => {
      const runs: string[] = [];
      for (let x = 0; x < row.length; x++) {
        if (!row[x]) continue;
        // The white around the code ends the last one.
        const width = row.indexOf(false, x) - x;
        runs.push(`M${x} ${y}h${width}v1h-${width}z`);
        x += width;
      }
      return runs;
    })
    .join('');
}
