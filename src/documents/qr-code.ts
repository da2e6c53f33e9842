import { encode } from 'uqr';

export interface QrPath {
  /** An SVG path of dark modules, each 1 × 1, with the quiet zone around them. */
  readonly path: string;
  /** Modules along a side, quiet zone included. */
  readonly size: number;
}

/** Light modules around the code that readers need. Source: ISO/IEC 18004. */
const QUIET_ZONE = 4;

/** A text as a QR code; `undefined` where it is too long for the largest. */
export function qrPath(text: string): QrPath | undefined {
  try {
    const { data, size } = encode(text, { border: QUIET_ZONE });
    const path = data
      .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')))
      .join('');
    return { path, size };
  } catch {
    return undefined;
  }
}
