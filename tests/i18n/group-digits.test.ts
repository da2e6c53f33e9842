import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupDigits } from '../../src/i18n/group-digits';

test.each([
  [0, '0'],
  [999, '999'],
  [5200, '5,200'],
  [2_090_000, '2,090,000'],
  [1_000_000_000_000, '1,000,000,000,000'],
  [1_000_000_500_000, '1,000,000,500,000'],
  ['12345.5', '12,345.5'],
  ['-1234.5678', '-1,234.5678'],
])('%s is %s', (value, text) => {
  expect(groupDigits(value)).toBe(text);
});

test.each(['zh-CN', 'en'])('digits are grouped as Intl groups them in %s', (language) => {
  const intl = new Intl.NumberFormat(language);
  fc.assert(
    fc.property(fc.maxSafeInteger(), (count) => {
      expect(groupDigits(count)).toBe(intl.format(count));
    }),
  );
});
