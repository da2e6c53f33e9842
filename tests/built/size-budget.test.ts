import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { BUILT_FOLDER } from '../e2e/support/built-folder';

const SCRIPT_BUDGET = 110_000;
const STYLE_BUDGET = 12_000;

/** A text that only this part of the page has. */
const BREAKDOWN_TEXT = '合计算式';
const ENGLISH_TEXT = 'Pricing calculator';

const read = (file: string): string => readFileSync(join(BUILT_FOLDER, file), 'utf8');
const zipped = (file: string): number => gzipSync(read(file), { level: 9 }).length;
const sum = (files: readonly string[]): number => files.reduce((total, file) => total + zipped(file), 0);

const html = read('index.html');
const tags = html.match(/<(?:script|link)\b[^>]*>/g) ?? [];

function addresses(tag: RegExp): string[] {
  return tags
    .filter((text) => tag.test(text))
    .flatMap((text) => /(?:src|href)="\.\/([^"]+)"/.exec(text)?.[1] ?? []);
}

/** The scripts that the page refers to and everything they import at once. */
function initialScripts(): string[] {
  const found = new Set(addresses(/^<script\b.*\bsrc=|rel="modulepreload"/));
  for (const file of found) {
    for (const [, imported] of read(file).matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([^"']+)["']/g)) {
      found.add(`assets/${imported}`);
    }
  }
  return [...found];
}

const allScripts = readdirSync(join(BUILT_FOLDER, 'assets'))
  .filter((file) => file.endsWith('.js'))
  .map((file) => `assets/${file}`);
const withText = (text: string) => allScripts.filter((file) => read(file).includes(text));

describe('the built page', () => {
  test('has initial scripts of at most 110 000 bytes gzip and styles of at most 12 000', () => {
    const scripts = sum(initialScripts());
    const styles = sum(addresses(/rel="stylesheet"/));
    console.log(
      `Initial scripts: ${scripts} of ${SCRIPT_BUDGET} bytes gzip. Styles: ${styles} of ${STYLE_BUDGET}.`,
    );
    expect(initialScripts().length).toBeGreaterThan(0);
    expect(scripts).toBeLessThanOrEqual(SCRIPT_BUDGET);
    expect(styles).toBeGreaterThan(0);
    expect(styles).toBeLessThanOrEqual(STYLE_BUDGET);
  });

  test.each([
    ['the breakdown', BREAKDOWN_TEXT],
    ['English', ENGLISH_TEXT],
  ])('loads %s only when it is asked for', (_, text) => {
    expect(withText(text)).toHaveLength(1);
    expect(initialScripts()).not.toContain(withText(text)[0]);
  });

  test('refers to its files relative to itself', () => {
    const absolute = tags.filter((tag) => /(?:src|href)="(?!\.\/)/.test(tag));
    expect(absolute).toEqual([]);
  });

  test('shows the default total and the cost list before any script runs', () => {
    expect(html).toContain('<data data-figure="total" value="152640.00">¥152,640.00</data>');
    expect(html).toMatch(/<table class="cost-list">.*152,640\.00.*<\/table>/s);
    expect(html).toContain('1000/1000×10000 + 3×3000 + 3×1880 + 128000');
  });
});
