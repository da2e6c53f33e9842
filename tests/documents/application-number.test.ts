import { expect, test } from 'vitest';
import { applicationNumber } from '../../src/documents/application-number';
import { date } from '../pricing/iso-date';

test('an application’s number is A, the day, and five letters that may be Q as well', () => {
  const numbers = Array.from({ length: 200 }, (_, id) => applicationNumber(`id-${id}`, date('2026-03-05')));
  for (const number of numbers) expect(number).toMatch(/^A20260305-[2-9A-HJ-NP-Z]{5}$/);
  expect(numbers.some((number) => number.includes('Q'))).toBe(true);
});
