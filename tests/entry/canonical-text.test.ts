import { expect, test } from 'vitest';
import { canonicalText } from '../../src/entry/canonical-text';
import type { FieldName } from '../../src/entry/field-names';
import { publishedBook } from '../pricing/published-book';

test.each<[FieldName, string, string]>([
  ['employees', '１.２万 人', '12000'],
  ['experts', '三', '3'],
  ['pack-6m', '１套', '1'],
  ['sessions', '1万亿', '1000000000000'],
  ['years', '2年', '2'],
  ['start', '2026年3月5日', '2026-03-05'],
  ['discount', '八五折', '85'],
  ['tax', '6.00%', '6'],
  ['industry', 'hr', 'hr'],
  ['cold-start', '1', '1'],
])('%s %j is written %j', (field, text, canonical) => {
  expect(canonicalText(field, text, publishedBook)).toBe(canonical);
});

test.each<[FieldName, string]>([
  ['employees', '999 人'],
  ['years', '九'],
  ['start', '2026/2/31'],
  ['discount', '0折'],
  ['tax', '6元'],
  ['industry', 'HR'],
])('%s %j is refused and stays as typed', (field, text) => {
  expect(canonicalText(field, text, publishedBook)).toBe(text);
});
