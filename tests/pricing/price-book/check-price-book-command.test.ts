import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bookTextWith, publishedBookText } from '../published-book';
import { GOOD, NEGATIVE, TAKEN } from './check-results';

describe('npm run check-price-book', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'price-book-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  /** Exit code, and what it says on either stream. */
  const run = (...files: readonly string[]): readonly [code: number, said: string] => {
    try {
      const said = execFileSync(process.execPath, ['scripts/check-price-book.mjs', ...files], {
        encoding: 'utf8',
        stdio: 'pipe',
      });
      return [0, said.trim()];
    } catch (error) {
      const { status, stderr } = error as { readonly status: number; readonly stderr: string };
      return [status, stderr.trim()];
    }
  };

  test('takes a good list', () => {
    const file = join(folder, 'good.json');
    writeFileSync(file, publishedBookText);
    expect(run(file)).toEqual([0, `${file}: ${GOOD}`]);
  });

  test('refuses a list with faults, and names them', () => {
    const file = join(folder, 'bad.json');
    writeFileSync(file, bookTextWith('items.experts.price.amount', '-3000'));
    expect(run(file)).toEqual([1, `${file}: ${NEGATIVE}`]);
  });

  test('refuses other prices under the id of the page’s list', () => {
    const file = join(folder, 'taken.json');
    writeFileSync(file, bookTextWith('items.experts.price.amount', '2999'));
    expect(run(file)).toEqual([1, `${file}: ${TAKEN}`]);
  });

  test('refuses a file that is not there', () => {
    const [code, said] = run(join(folder, 'none.json'));
    expect([code, said]).toEqual([1, expect.stringContaining("none.json: can't be read: ENOENT")]);
  });

  test('without a file says how it is called', () => {
    expect(run()).toEqual([1, 'Usage: npm run check-price-book FILE']);
  });
});
