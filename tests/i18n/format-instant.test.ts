import { expect, test } from 'vitest';
import { formatInstant } from '../../src/i18n/format-instant';

test.each([
  ['2026-03-05T02:00:00.000Z', '2026-03-05 10:00'],
  ['2026-03-05T15:59:59.999Z', '2026-03-05 23:59'],
  ['2026-03-05T16:00:00.000Z', '2026-03-06 00:00'],
  ['2025-12-31T20:30:00Z', '2026-01-01 04:30'],
])('%s is %s by China’s clocks', (at, shown) => {
  expect(formatInstant(at)).toBe(shown);
});
