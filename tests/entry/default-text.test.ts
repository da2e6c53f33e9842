import { describe, expect, test } from 'vitest';
import {
  defaultOnText,
  defaultQuantityText,
  defaultStartText,
  defaultTermText,
} from '../../src/entry/default-text';
import type { FieldTexts } from '../../src/entry/field-names';
import type { PlainDate } from '../../src/pricing/calendar/plain-date';
import { bookWith, publishedBook } from '../pricing/published-book';

const TODAY: PlainDate = { year: 2026, month: 11, day: 23 };
const LEAP_DAY: PlainDate = { year: 2024, month: 2, day: 29 };

describe('a quantity where nothing was typed', () => {
  test.each([
    ['employees', '1000'],
    ['experts', '3'],
    ['tickets', '3'],
    ['robots', '1'],
    ['knowledge', '0'],
    ['sessions', '0'],
    ['pack-6m', '0'],
  ] as const)('%s is the least that is sold in a purchase and a renewal: %s', (name, text) => {
    expect(defaultQuantityText(name, 'new', publishedBook)).toBe(text);
    expect(defaultQuantityText(name, 'renew', publishedBook)).toBe(text);
  });

  test.each(['employees', 'experts', 'tickets', 'robots', 'knowledge', 'sessions', 'pack-6m'] as const)(
    '%s is not added',
    (name) => {
      expect(defaultQuantityText(name, 'add', publishedBook)).toBe('0');
    },
  );

  test('follows the price book', () => {
    const book = bookWith('items.experts.minimum', 5);
    expect(defaultQuantityText('experts', 'renew', book)).toBe('5');
    expect(defaultQuantityText('experts', 'add', book)).toBe('0');
  });
});

test('a term is the shortest that is sold', () => {
  expect(defaultTermText('years', publishedBook)).toBe('1');
  expect(defaultTermText('years', bookWith('term.minimum', 2))).toBe('2');
});

test('a contract may be of one year, whatever is sold today', () => {
  expect(defaultTermText('term', bookWith('term.minimum', 2))).toBe('1');
});

describe('the start of a contract', () => {
  test('is today for an addition', () => {
    expect(defaultStartText('add', TODAY)).toBe('2026-11-23');
    expect(defaultStartText('add', LEAP_DAY)).toBe('2024-02-29');
  });

  test('is a year ago today for a renewal', () => {
    expect(defaultStartText('renew', TODAY)).toBe('2025-11-23');
    expect(defaultStartText('renew', { year: 2025, month: 1, day: 1 })).toBe('2024-01-01');
  });

  test('a year before 29 February is 28 February, and a year before 28 February never the 29th', () => {
    expect(defaultStartText('renew', LEAP_DAY)).toBe('2023-02-28');
    expect(defaultStartText('renew', { year: 2025, month: 2, day: 28 })).toBe('2024-02-28');
  });
});

describe('the day of an addition', () => {
  test.each<[FieldTexts]>([[{}], [{ start: '2020-01-06', term: '3' }], [{ start: 'abc', term: '9' }]])(
    'is today, whatever the contract: %j',
    (texts) => {
      expect(defaultOnText('add', texts, TODAY, publishedBook)).toBe('2026-11-23');
    },
  );
});

describe('the day of a renewal', () => {
  test.each<[FieldTexts, day: string]>([
    [{}, '2026-11-23'],
    [{ term: '3' }, '2028-11-23'],
    [{ start: '2020-11-13' }, '2021-11-13'],
    [{ start: '2020年1月6日', term: '三' }, '2023-01-06'],
    [{ start: '2024-02-29' }, '2025-02-28'],
    [{ start: '2024-02-29', term: '4' }, '2028-02-29'],
    // The rest of the form has no say in it, and neither has a day that was typed.
    [{ start: '2020-11-13', years: '8', employees: 'abc', on: '2021-01-01' }, '2021-11-13'],
  ])('is the expiry date: %j gives %s', (texts, day) => {
    expect(defaultOnText('renew', texts, TODAY, publishedBook)).toBe(day);
  });

  test('with a start that followed from 29 February is 28 February', () => {
    expect(defaultOnText('renew', {}, LEAP_DAY, publishedBook)).toBe('2024-02-28');
  });

  test.each<[FieldTexts]>([
    [{ start: '' }],
    [{ start: '2026-02-31' }],
    [{ start: '26-3-5' }],
    [{ term: '' }],
    [{ term: '0' }],
    [{ term: '9' }],
    [{ term: '1.5' }],
  ])('is open where the contract is: %j', (texts) => {
    expect(defaultOnText('renew', texts, TODAY, publishedBook)).toBeUndefined();
  });
});
