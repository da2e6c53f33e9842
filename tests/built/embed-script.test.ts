import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readBuilt } from './built-scripts';

const BUDGET = 3_000;

describe('embed.js', () => {
  const script = readBuilt('embed.js');

  test('has under 3 000 bytes gzip', () => {
    const size = gzipSync(script, { level: 9 }).length;
    console.log(`embed.js: ${size} of ${BUDGET} bytes gzip.`);
    expect(script).toContain('ssc-calculator');
    expect(size).toBeLessThan(BUDGET);
  });

  test('is one file: it imports nothing, now or later', () => {
    expect(script).not.toMatch(/\bimport\s*[({"'`]|\bfrom\s*["'`]|\brequire\(/);
    expect(script).toContain('import.meta.url');
  });

  test('has nothing that a strict policy of the host would stop', () => {
    expect(script).not.toMatch(/innerHTML|insertAdjacentHTML|\beval\b|new Function|createElement\(`style`\)/);
  });
});
