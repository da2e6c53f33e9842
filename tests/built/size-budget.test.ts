import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { addresses, allScripts, html, initialScripts, readBuilt, tags } from './built-scripts';

const SCRIPT_BUDGET = 114_600;
const STYLE_BUDGET = 12_000;

const zipped = (file: string): number => gzipSync(readBuilt(file), { level: 9 }).length;
const sum = (files: readonly string[]): number => files.reduce((total, file) => total + zipped(file), 0);

describe('the built page', () => {
  test('has initial scripts of at most 114 600 bytes gzip and styles of at most 12 000', () => {
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

  test('begins what every visitor loads, and nothing else, with the hint to compile all of it ahead', () => {
    const hinted = allScripts.filter((file) => readBuilt(file).startsWith('//# allFunctionsCalledOnLoad\n'));
    expect(hinted).toEqual(initialScripts());
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

  test('has nothing of a contract in what it shows before any script runs', () => {
    expect(html).not.toContain('合同的一生');
    expect(html).not.toContain('data-figure="date:');
  });
});
