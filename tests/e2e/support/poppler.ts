import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import jsQR from 'jsqr';

/** Whether the programs that read PDFs are there (Debian: poppler-utils). */
export const POPPLER_FOUND = spawnSync('pdftotext', ['-v']).error === undefined;

export const NO_POPPLER = 'no pdftotext was found (Debian has it in poppler-utils).';

export interface ReadPdf {
  /** Each page's text as it stands there, line by line. */
  readonly pages: readonly string[];
  /** Addresses that a click leads to. */
  readonly links: readonly string[];
  /** Width and height of the first page in points. */
  readonly size: readonly [width: number, height: number];
  /** The colour of each page's upper left corner: red, green, blue. */
  readonly corners: readonly (readonly number[])[];
}

/** A PDF as another program reads it. */
export function readPdf(bytes: Uint8Array): ReadPdf {
  const folder = mkdtempSync(join(tmpdir(), 'paper-'));
  try {
    const file = join(folder, 'quote.pdf');
    writeFileSync(file, bytes);
    const run = (program: string, ...args: string[]) => execFileSync(program, args, { encoding: 'utf8' });
    const about = run('pdfinfo', file);
    const pageCount = Number(/^Pages: +(\d+)$/m.exec(about)?.[1]);
    const [, width, height] = /^Page size: +([\d.]+) x ([\d.]+) pts/m.exec(about) ?? [];
    run('pdftoppm', '-r', '10', file, join(folder, 'page'));
    const numbers = Array.from({ length: pageCount }, (_, index) => String(index + 1));
    return {
      pages: numbers.map((page) => run('pdftotext', '-f', page, '-l', page, '-layout', file, '-')),
      links: [...run('pdfinfo', '-url', file).matchAll(/ Annotation +(\S+)/g)].map(([, link = '']) => link),
      size: [Number(width), Number(height)],
      corners: numbers.map((page) => firstPixel(readFileSync(join(folder, `page-${page}.ppm`)))),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Text of the QR code on the first page, as a camera sees it at 200 dpi; `undefined` where it finds none. */
export function readQrCode(pdf: Uint8Array): string | undefined {
  const pixels = execFileSync('pdftoppm', ['-r', '200', '-f', '1', '-l', '1', '-'], {
    input: pdf,
    maxBuffer: 2 ** 26,
  });
  const { width, height, start } = headerOf(pixels);
  const withAlpha = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let pixel = 0; pixel < width * height; pixel++) {
    withAlpha.set(pixels.subarray(start + pixel * 3, start + pixel * 3 + 3), pixel * 4);
  }
  return jsQR(withAlpha, width, height)?.data;
}

/** Of a PPM picture: four words, then three bytes for each pixel. */
function headerOf(picture: Buffer): { width: number; height: number; start: number } {
  const [header = '', width, height] =
    /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(picture.toString('latin1', 0, 40)) ?? [];
  return { width: Number(width), height: Number(height), start: header.length };
}

function firstPixel(picture: Buffer): number[] {
  const { start } = headerOf(picture);
  return [...picture.subarray(start, start + 3)];
}
