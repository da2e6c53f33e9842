import { describe, expect, test } from 'vitest';
import { isFieldName, newPurchaseFields } from '../../src/entry/field-names';
import { bookWith, publishedBook } from '../pricing/published-book';

test('the fields of a new purchase, by their link names and in the form’s order', () => {
  expect(newPurchaseFields(publishedBook)).toEqual([
    'employees',
    'experts',
    'tickets',
    'robots',
    'industry',
    'robot-pro',
    'cold-start',
    'knowledge',
    'sessions',
    'pack-120k',
    'pack-360k',
    'pack-960k',
    'pack-6m',
    'years',
    'start',
    'discount',
    'tax',
  ]);
});

test('what the book does not sell has no field', () => {
  const fields = newPurchaseFields(bookWith('priceOnRequest', ['cold-start']));
  expect(fields).toContain('cold-start');
  expect(fields).not.toContain('robot-pro');
});

describe('names from outside', () => {
  test.each(['employees', 'sessions', 'pack-6m', 'pack-1200k', 'cold-start', 'tax'])(
    '%s can be a field',
    (name) => {
      expect(isFieldName(name)).toBe(true);
    },
  );

  test.each(['', 'Employees', 'pack-', 'pack-6M', 'lang', 'book', '__proto__', 'constructor', 'toString'])(
    '%j can not',
    (name) => {
      expect(isFieldName(name)).toBe(false);
    },
  );
});
