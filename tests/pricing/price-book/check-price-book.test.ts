import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkPriceBook } from '../../../src/pricing/price-book/check-price-book';
import { bookTextWith, publishedBookText } from '../published-book';

const GOOD =
  'good. ssc-pro-2022-10-18, in force from 2022-10-18, terms of 1 to 8 years, employees 10000 CNY/block/year, experts 3000 CNY/user/year, tickets 1880 CNY/user/year, robots 128000 CNY/set/year, knowledge 15000 CNY/set, pack-120k 1600 CNY/pack, pack-360k 3600 CNY/pack, pack-960k 7600 CNY/pack, pack-6m 36000 CNY/pack';
const NEGATIVE =
  'items.experts.price.amount: negative-price, found "-3000", expected yuan as a text like "3000" or "1880.50": 0 to 10000000, at most two decimals';
const TAKEN =
  'id: taken-id, found "ssc-pro-2022-10-18", expected an id of its own: the page has a list of this id with other contents';

test('a good list is told by what is in it', () => {
  expect(checkPriceBook(publishedBookText)).toEqual({ isGood: true, lines: [GOOD] });
  expect(checkPriceBook(`\ufeff${publishedBookText}`).isGood).toBe(true);
});

test('a list with faults is told by each of them', () => {
  expect(checkPriceBook(bookTextWith('items.experts.price.amount', '-3000'))).toEqual({
    isGood: false,
    lines: [NEGATIVE],
  });
});

test('a list whose experts have two minimums, which was read with the last of them, 1', () => {
  const text = publishedBookText.replace(/("experts": \{)/, '$1 "minimum": 1,');
  expect(checkPriceBook(text)).toEqual({
    isGood: false,
    lines: ['items.experts.minimum: repeated-key, found "minimum", expected this key once'],
  });
});

test('a list with the id of another that the page has is told so, the same list is not', () => {
  const cheaper = bookTextWith('items.experts.price.amount', '2999');
  expect(checkPriceBook(cheaper, ['not a list', publishedBookText])).toEqual({
    isGood: false,
    lines: [TAKEN],
  });
  expect(checkPriceBook(publishedBookText, [JSON.stringify(JSON.parse(publishedBookText))]).isGood).toBe(
    true,
  );
});

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
