import { describe, expect, test } from 'vitest';
import { stepQuantity } from '../../src/entry/step-quantity';
import type { Limits } from '../../src/pricing/limits';

const EMPLOYEES: Limits = { minimum: 1000, maximum: 10_000_000, step: 1000 };
const SEATS: Limits = { minimum: 3, maximum: 1_000_000, step: 1 };

describe('one step or ten, to the next multiple', () => {
  test.each<[string, Limits, steps: number, next: string]>([
    ['1500', EMPLOYEES, 1, '2000'],
    ['1500', EMPLOYEES, -1, '1000'],
    ['2000', EMPLOYEES, 1, '3000'],
    ['2000', EMPLOYEES, -1, '1000'],
    ['1500', EMPLOYEES, 10, '11000'],
    ['11500', EMPLOYEES, -10, '2000'],
    ['1.2万', EMPLOYEES, 1, '13000'],
    ['３', SEATS, 1, '4'],
    ['4', SEATS, -1, '3'],
    ['3', SEATS, 10, '13'],
    ['3.5', SEATS, 1, '4'],
    ['3.5', SEATS, -1, '3'],
  ])('%j within %o, %i steps: %s', (text, limits, steps, next) => {
    expect(stepQuantity(text, limits, steps)).toBe(next);
  });
});

describe('never past a limit', () => {
  test.each<[string, Limits, steps: number, next: string | undefined]>([
    ['3', SEATS, -1, undefined],
    ['5', SEATS, -10, '3'],
    ['1000000', SEATS, 1, undefined],
    ['999995', SEATS, 10, '1000000'],
    ['1000', EMPLOYEES, -1, undefined],
    ['10000000', EMPLOYEES, 1, undefined],
    // From outside only back inside.
    ['1', SEATS, 1, '3'],
    ['1', SEATS, -1, undefined],
    ['-5', SEATS, 1, '3'],
    ['2000000', SEATS, -1, '1000000'],
    ['2000000', SEATS, 1, undefined],
  ])('%j within %o, %i steps: %s', (text, limits, steps, next) => {
    expect(stepQuantity(text, limits, steps)).toBe(next);
  });
});

test.each(['', 'abc', '1e9', '6.000', '3 | 4'])('%j is no number and stays as it was typed', (text) => {
  expect(stepQuantity(text, SEATS, 1)).toBeUndefined();
});
