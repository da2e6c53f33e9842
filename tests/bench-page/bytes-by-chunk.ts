import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { loadingOrder } from './loading-order';
import { markdownTable } from './markdown-table';

const GZIP_LEVEL = 9;

interface Sized {
  readonly file: string;
  readonly when: string;
  readonly raw: number;
  readonly zipped: number;
}

const NOT_SEEN = 'later: not in this visit';

/** Every file of the built page with its bytes, and after what it was loaded in a visit of all places. */
export async function bytesByChunk(folder: string, address: string): Promise<string> {
  const moments = await loadingOrder(address);
  const whenLoaded = new Map(
    moments.flatMap(({ when, files }) => files.map((file) => [file, when] as const)),
  );
  const order = [...moments.map(({ when }) => when), NOT_SEEN];
  const files = ['index.html', ...readdirSync(join(folder, 'assets')).map((name) => `assets/${name}`)];
  const sized = files
    .map((file): Sized => {
      const bytes = readFileSync(join(folder, file));
      const zipped = gzipSync(bytes, { level: GZIP_LEVEL }).length;
      return { file, when: whenLoaded.get(file) ?? NOT_SEEN, raw: bytes.length, zipped };
    })
    .sort((a, b) => order.indexOf(a.when) - order.indexOf(b.when) || b.zipped - a.zipped);
  const sums = order
    .map((when) => ({ when, all: sized.filter((each) => each.when === when) }))
    .filter(({ all }) => all.length > 0)
    .map(({ when, all }) => [
      when,
      String(all.length),
      bytes(sum(all.map(({ raw }) => raw))),
      bytes(sum(all.map(({ zipped }) => zipped))),
    ]);
  const rows = sized.map(({ file, when, raw, zipped }) => [
    when,
    withoutHash(file),
    bytes(raw),
    bytes(zipped),
  ]);
  return [
    markdownTable(['loaded', 'files', 'bytes', 'gzip'], sums),
    markdownTable(['loaded', 'file', 'bytes', 'gzip'], rows),
  ].join('\n\n');
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const withoutHash = (file: string): string => file.replace(/-[\w-]{8}(?=\.\w+$)/, '');

/** Digits in threes, apart by a narrow space's plain sister, so that columns stay straight. */
const bytes = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ' ');
