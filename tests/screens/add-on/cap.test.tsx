import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { figure, figures, renderMode } from '../../app/rendered-app';
import { tableRows } from '../table-rows';

/** 2 experts on a day of a contract from 2026-01-01 to 2028-01-01. */
const renderOn = (on: string, more = {}) =>
  renderMode('add', { start: '2026-01-01', term: '2', on, experts: '2', ...more });

// 11 odd months by the month: 2 × 11 × 300 = 6600; a year: 2 × 3000 = 6000.
describe('where eleven odd months are left, they cost a year, and what that saves is said', () => {
  test('with a whole year beside them', async () => {
    await renderOn('2026-02-01');
    expect(figure('months-left')).toBe('23');
    expect(figure('total')).toBe('12000.00');
    expect(figures('cap-saved')).toEqual(['600.00']);
    expect(screen.getByRole('complementary', { name: '费用' }).textContent).toContain(
      '封顶省下不满一年的 11 个月，最多按一年计费¥600.00',
    );
    expect(tableRows(/^费用清单/)[0]?.at(-1)).toBe(
      '¥12,000.00整年 ¥6,000.00不满一年 ¥6,000.00封顶省下 ¥600.00',
    );
    expect(screen.getByText('2×1×3000 + 2×min(11×300, 3000) = 12,000.00')).toBeTruthy();
  });

  test('alone', async () => {
    await renderOn('2027-02-01');
    expect(figure('months-left')).toBe('11');
    expect(figure('total')).toBe('6000.00');
    expect(figures('cap-saved:experts')).toEqual(['600.00']);
    expect(figures('whole-years:experts')).toEqual([]);
    expect(tableRows(/^费用清单/)[0]?.slice(-2)).toEqual([
      '11 个月',
      '¥6,000.00不满一年 ¥6,000.00封顶省下 ¥600.00',
    ]);
  });

  test('on every line, added up in the summary', async () => {
    // A set's month over a year's: 11 × 12 800 − 128 000 = 12 800.
    await renderOn('2026-02-01', { robots: '1' });
    expect(figure('cap-saved:experts')).toBe('600.00');
    expect(figure('cap-saved:robots')).toBe('12800.00');
    expect(figure('cap-saved')).toBe('13400.00');
  });
});

test.each([
  ['2026-01-01', '24', '12000.00'],
  ['2026-03-01', '22', '12000.00'],
  ['2026-04-01', '21', '11400.00'],
  ['2027-01-01', '12', '6000.00'],
  ['2027-03-01', '10', '6000.00'],
  ['2027-12-31', '1', '600.00'],
])('on %s, with %s months left, the fee is %s and no cap saves anything', async (on, months, total) => {
  await renderOn(on);
  expect(figure('months-left')).toBe(months);
  expect(figure('total')).toBe(total);
  expect(figures('cap-saved')).toEqual([]);
  expect(screen.queryByText('封顶省下')).toBeNull();
});
