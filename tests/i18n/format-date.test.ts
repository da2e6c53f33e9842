import { expect, test } from 'vitest';
import { formatDate } from '../../src/i18n/format-date';

test.each([
  [{ year: 2026, month: 3, day: 5 }, '2026年3月5日', '5 Mar 2026'],
  [{ year: 2024, month: 2, day: 29 }, '2024年2月29日', '29 Feb 2024'],
  [{ year: 2000, month: 1, day: 1 }, '2000年1月1日', '1 Jan 2000'],
  [{ year: 2099, month: 12, day: 31 }, '2099年12月31日', '31 Dec 2099'],
])('%o is %s and %s', (date, chinese, english) => {
  expect(formatDate(date, 'zh-CN')).toBe(chinese);
  expect(formatDate(date, 'en')).toBe(english);
});
