import { expect, test } from 'vitest';
import { describePriceBookProblem } from '../../../src/pricing/price-book/price-book-problem';

test('a problem is one line: the path, what stands there, what would be right', () => {
  expect(
    describePriceBookProblem({
      tag: 'wrong-unit',
      path: 'items.tickets.price.unit',
      found: 'CNY/user/month',
      expected: 'CNY/user/year',
    }),
  ).toBe('items.tickets.price.unit: wrong-unit, found "CNY/user/month", expected CNY/user/year');
});

test('what is missing is found as nothing', () => {
  expect(describePriceBookProblem({ tag: 'missing', path: 'items.robots', found: undefined })).toBe(
    'items.robots: missing, found nothing, expected this key',
  );
});

test('a problem of the whole file has no path', () => {
  expect(describePriceBookProblem({ tag: 'not-json', path: '', found: '<html>' })).toBe(
    '(file): not-json, found "<html>", expected JSON',
  );
});

test('a wrong price says how one is written', () => {
  expect(
    describePriceBookProblem({ tag: 'wrong-price', path: 'items.experts.price.amount', found: '3e3' }),
  ).toBe(
    'items.experts.price.amount: wrong-price, found "3e3", expected yuan as a text like "3000" or "1880.50": 0 to 10000000, at most two decimals',
  );
});
