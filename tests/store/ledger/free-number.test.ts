import { expect, test } from 'vitest';
import { freeNumber } from '../../../src/store/ledger/free-number';

test.each([
  [[], 'Q1'],
  [['Q2'], 'Q1'],
  [['Q1'], 'Q1-2'],
  [['Q1', 'Q1-2', 'Q1-4'], 'Q1-3'],
])('beside %j, Q1 becomes %s', (taken, number) => {
  expect(freeNumber('Q1', new Set(taken))).toBe(number);
});
