import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUILT_FOLDER } from '../e2e/support/built-folder';

export const readBuilt = (file: string): string => readFileSync(join(BUILT_FOLDER, file), 'utf8');

export const html = readBuilt('index.html');
export const tags: readonly string[] = html.match(/<(?:script|link)\b[^>]*>/g) ?? [];

/** The files that tags of `index.html` refer to. */
export function addresses(tag: RegExp): string[] {
  return tags
    .filter((text) => tag.test(text))
    .flatMap((text) => /(?:src|href)="\.\/([^"]+)"/.exec(text)?.[1] ?? []);
}

/** The script that the page asks for once it is painted. */
const pageScript = (): string[] => /\bdata-script="\.\/([^"]+)"/.exec(html)?.slice(1) ?? [];

/** The scripts that the page refers to and everything they import at once. */
export const initialScripts = (): string[] =>
  withImports([...pageScript(), ...addresses(/^<script\b.*\bsrc=|rel="modulepreload"/)]);

/** Scripts and everything they import at once; not what they may import later. */
export function withImports(files: readonly string[]): string[] {
  const found = new Set(files);
  for (const file of found) {
    for (const [, imported] of readBuilt(file).matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([^"']+)["']/g)) {
      found.add(`assets/${imported}`);
    }
  }
  return [...found];
}

export const allScripts = readdirSync(join(BUILT_FOLDER, 'assets'))
  .filter((file) => file.endsWith('.js'))
  .map((file) => `assets/${file}`);

/** The scripts in which a text stands. */
export const scriptsWith = (text: string): string[] =>
  allScripts.filter((file) => readBuilt(file).includes(text));
