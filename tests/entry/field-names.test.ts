import { describe, expect, test } from 'vitest';
import { isFieldName, modeFields } from '../../src/entry/field-names';
import { MODES } from '../../src/entry/modes';
import { bookWith, publishedBook } from '../pricing/published-book';

test('the fields of a new purchase, by their link names and in the form’s order', () => {
  expect(modeFields('new', publishedBook)).toEqual([
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

test('the fields of an addition: the contract, what it has, and what is added', () => {
  expect(modeFields('add', publishedBook)).toEqual([
    'start',
    'term',
    'on',
    'headcount',
    'employees',
    'experts',
    'tickets',
    'robots',
    'robot-pro',
    'cold-start',
    'knowledge',
    'sessions',
    'pack-120k',
    'pack-360k',
    'pack-960k',
    'pack-6m',
    'discount',
    'tax',
  ]);
});

test('the fields of a renewal: the contract, and what the new term has', () => {
  expect(modeFields('renew', publishedBook)).toEqual([
    'start',
    'term',
    'on',
    'employees',
    'experts',
    'tickets',
    'robots',
    'knowledge',
    'sessions',
    'pack-120k',
    'pack-360k',
    'pack-960k',
    'pack-6m',
    'years',
    'discount',
    'tax',
  ]);
});

test.each(['new', 'add'] as const)('what the book does not sell has no field in %s', (mode) => {
  const fields = modeFields(mode, bookWith('priceOnRequest', ['cold-start']));
  expect(fields).toContain('cold-start');
  expect(fields).not.toContain('robot-pro');
});

test.each(MODES)('every field of %s is a field by its name', (mode) => {
  expect(modeFields(mode, publishedBook).filter((name) => !isFieldName(name))).toEqual([]);
});

describe('names from outside', () => {
  test.each([
    'employees',
    'sessions',
    'pack-6m',
    'pack-1200k',
    'cold-start',
    'tax',
    'term',
    'on',
    'headcount',
  ])('%s can be a field', (name) => {
    expect(isFieldName(name)).toBe(true);
  });

  test.each([
    '',
    'Employees',
    'pack-',
    'pack-6M',
    'lang',
    'book',
    '__proto__',
    'constructor',
    'toString',
    'On',
    'quoted',
  ])('%j can not', (name) => {
    expect(isFieldName(name)).toBe(false);
  });
});
