import { expect, test } from 'vitest';
import { percentMeantByFolds } from '../../src/entry/folds-meant';

test.each([
  ['8.5', '85'],
  ['9', '90'],
  ['0.85', '85'],
  ['0.9', '90'],
  ['9.99', '99.9'],
])('%s may mean %s %% of the list price', (given, meant) => {
  expect(percentMeantByFolds(given)).toBe(meant);
});

test.each(['10', '85', '100'])('%s is a percentage', (given) => {
  expect(percentMeantByFolds(given)).toBeUndefined();
});
