import { expect, test } from 'vitest';
import { formatCount } from '../../src/i18n/format-count';

test.each([
  [0, '0'],
  [999, '999'],
  [5200, '5,200'],
  [2_090_000, '2,090,000'],
  [1_000_000_000_000, '1,000,000,000,000'],
  [1_000_000_500_000, '1,000,000,500,000'],
])('%d is %s in both languages', (count, text) => {
  expect(formatCount(count, 'zh-CN')).toBe(text);
  expect(formatCount(count, 'en')).toBe(text);
});
