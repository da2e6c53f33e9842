import { expect, test } from 'vitest';
import { canonicalText } from '../../src/entry/canonical-text';
import type { FieldName } from '../../src/entry/field-names';
import type { Mode } from '../../src/entry/modes';
import { publishedBook } from '../pricing/published-book';

test.each<[Mode, FieldName, string, string]>([
  ['new', 'employees', '１.２万 人', '12000'],
  ['new', 'experts', '三', '3'],
  ['new', 'pack-6m', '１套', '1'],
  ['new', 'sessions', '1万亿', '1000000000000'],
  ['new', 'years', '2年', '2'],
  ['new', 'start', '2026年3月5日', '2026-03-05'],
  ['new', 'discount', '八五折', '85'],
  ['new', 'tax', '6.00%', '6'],
  ['new', 'industry', 'hr', 'hr'],
  ['new', 'cold-start', '1', '1'],
  ['add', 'start', '２０２４／２／２９', '2024-02-29'],
  ['add', 'term', '三年', '3'],
  ['add', 'on', '2026.3.5', '2026-03-05'],
  ['add', 'headcount', '5,200 人', '5200'],
  ['renew', 'start', '20260305', '2026-03-05'],
  ['renew', 'term', '８', '8'],
  ['renew', 'on', '2026/3/5', '2026-03-05'],
  ['renew', 'years', '二', '2'],
])('in %s, %s %j is written %j', (mode, field, text, canonical) => {
  expect(canonicalText(field, text, mode, publishedBook)).toBe(canonical);
});

test.each<[Mode, FieldName, string]>([
  ['new', 'employees', '999 人'],
  ['new', 'years', '九'],
  ['new', 'start', '2026/2/31'],
  ['new', 'discount', '0折'],
  ['new', 'tax', '6元'],
  ['new', 'industry', 'HR'],
  ['add', 'on', '26年3月5日'],
  ['add', 'term', '０'],
  ['add', 'headcount', '五千二'],
  ['add', 'experts', '半席'],
  ['renew', 'on', '2100年1月1日'],
  ['renew', 'term', '1.5年'],
])('in %s, %s %j is refused and stays as typed', (mode, field, text) => {
  expect(canonicalText(field, text, mode, publishedBook)).toBe(text);
});

test('what is under a minimum is a number where there is none: in an addition', () => {
  expect(canonicalText('experts', '２席', 'add', publishedBook)).toBe('2');
  expect(canonicalText('experts', '２席', 'new', publishedBook)).toBe('２席');
  expect(canonicalText('experts', '２席', 'renew', publishedBook)).toBe('２席');
});
