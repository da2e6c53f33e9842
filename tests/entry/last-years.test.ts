import { describe, expect, test } from 'vitest';
import type { FieldTexts } from '../../src/entry/field-names';
import { lastYears } from '../../src/entry/last-years';
import { toIsoDate } from '../../src/pricing/calendar/plain-date';
import { publishedBook } from '../pricing/published-book';

const TODAY = { year: 2026, month: 11, day: 20 };

function lastOf(mode: 'add' | 'renew', texts: FieldTexts) {
  const found = lastYears(mode, texts, TODAY, publishedBook);
  return found && [found.years, toIsoDate(found.last.start), found.last.termYears];
}

describe.each(['add', 'renew'] as const)('the last years of a contract that was renewed, for %s', (mode) => {
  test.each([
    ['bought for 5 and renewed for 5', '2017-05-20', '10', [10, '2019-05-20', 8]],
    ['typed in Chinese', '2017年5月20日', '十年', [10, '2019-05-20', 8]],
    ['of 9 years', '2018-05-20', '9', [9, '2019-05-20', 8]],
    ['begun on a leap day: only leap years have it again', '2016-02-29', '12', [12, '2020-02-29', 8]],
    ['begun on the last day of a month', '2000-01-31', '30', [30, '2022-01-31', 8]],
  ])('%s', (_, start, term, last) => {
    expect(lastOf(mode, { start, term })).toEqual(last);
  });

  test.each([
    ['a form takes its years', '2019-05-20', '8'],
    ['its years are no whole number', '2017-05-20', '9.5'],
    ['nobody typed its years', '2017-05-20', undefined],
    ['it has more years than there are of dates', '2000-05-20', '100'],
    ['its start is no date', '2017-02-30', '10'],
    ['they begin after the last day that can be typed', '2098-05-20', '12'],
  ])('there are none where %s', (_, start, term) => {
    expect(lastOf(mode, { start, ...(term !== undefined && { term }) })).toBeUndefined();
  });

  test('there are none where the day typed is before them', () => {
    expect(lastOf(mode, { start: '2017-05-20', term: '10', on: '2019-05-20' })).toEqual([
      10,
      '2019-05-20',
      8,
    ]);
    expect(lastOf(mode, { start: '2017-05-20', term: '10', on: '2019-05-19' })).toBeUndefined();
  });
});

test('an addition is of today where nobody typed its day', () => {
  expect(lastOf('add', { start: '2025-11-20', term: '9' })).toEqual([9, '2026-11-20', 8]);
  expect(lastOf('add', { start: '2025-11-21', term: '9' })).toBeUndefined();
});

test('a renewal is of the day of expiry where nobody typed its day', () => {
  expect(lastOf('renew', { start: '2025-11-21', term: '9' })).toEqual([9, '2026-11-21', 8]);
});
