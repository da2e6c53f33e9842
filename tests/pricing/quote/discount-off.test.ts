import { expect, test } from 'vitest';
import { percentOff } from '../../../src/pricing/quote/discount-off';

test.each([
  ['85', '15'],
  ['85.5', '14.5'],
  ['85.55', '14.45'],
  ['99.99', '0.01'],
  ['0.01', '99.99'],
  ['90', '10'],
  ['100', '0'],
])('%s %% of the list price is %s %% off', (paid, off) => {
  expect(percentOff(paid)).toBe(off);
});
