import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { field, figure, renderMode } from '../../app/rendered-app';
import { tableRows } from '../table-rows';

const TABLE = '每段日期的费用（共 3 段）';

/** 2 experts added on 2026-11-20 to a contract from 2026-01-15 to 2027-01-15, seen on 2026-10-20. */
const renderThreeMonths = () =>
  renderMode(
    'add',
    { start: '2026-01-15', term: '1', on: '2026-11-20', experts: '2' },
    { today: '2026-10-20' },
  );

const chosen = () =>
  screen
    .getAllByRole('button', { name: /^选择 / })
    .filter((button) => button.getAttribute('aria-current') === 'true')
    .map((button) => button.getAttribute('aria-label'));

describe('the fee by day as a table', () => {
  test('opens with a click: each stretch of days, its fee, and how much less it is than the one before', async () => {
    const { user } = await renderThreeMonths();
    const summary = screen.getByText(TABLE, { selector: 'summary' });
    await user.click(summary);
    expect(summary.closest('details')?.open).toBe(true);
    expect(tableRows(TABLE)).toEqual([
      ['2026-10-20 – 2026-11-14 剩余 3 个月', '¥1,800.00', '—'],
      ['2026-11-15 – 2026-12-14 所选剩余 2 个月', '¥1,200.00', '¥600.00'],
      ['2026-12-15 – 2027-01-14 剩余 1 个月', '¥600.00', '¥600.00'],
    ]);
  });

  test('has the fees as figures, by the first day of each stretch', async () => {
    await renderThreeMonths();
    expect(figure('day:2026-10-20:fee')).toBe('1800.00');
    expect(figure('day:2026-12-15:fee')).toBe('600.00');
    expect(figure('day:2026-12-15:drop')).toBe('600.00');
    expect(figure('day:2026-10-20:drop')).toBeUndefined();
  });

  test('counts the plateau as one stretch', async () => {
    await renderMode(
      'add',
      { start: '2026-01-15', term: '1', on: '2026-01-15', experts: '2' },
      { today: '2026-01-15' },
    );
    expect(tableRows('每段日期的费用（共 10 段）')[0]).toEqual([
      '2026-01-15 – 2026-04-14 所选剩余 12 至 10 个月',
      '¥6,000.00',
      '—',
    ]);
  });
});

describe('a button chooses the first day of its stretch', () => {
  test('and the fee, the field and the mark follow', async () => {
    const { user } = await renderThreeMonths();
    expect(chosen()).toEqual(['选择 2026-11-15']);
    await user.click(screen.getByRole('button', { name: '选择 2026-12-15' }));
    expect(field('办理日期').value).toBe('2026-12-15');
    expect(figure('total')).toBe('600.00');
    expect(figure('months-left')).toBe('1');
    expect(chosen()).toEqual(['选择 2026-12-15']);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: '选择 2026-12-15' }));
  });

  test('in one step of undo', async () => {
    const { user } = await renderThreeMonths();
    await user.click(screen.getByRole('button', { name: '选择 2026-12-15' }));
    await user.click(screen.getByRole('button', { name: '撤销' }));
    expect(field('办理日期').value).toBe('2026-11-20');
    expect(figure('total')).toBe('1200.00');
  });

  // WCAG 2.2, 2.5.3: whoever speaks to the page says what is to be read on the button.
  test('whose name holds the text that is on it', async () => {
    await renderThreeMonths();
    for (const button of screen.getAllByRole('button', { name: /^选择 / })) {
      expect(button.getAttribute('aria-label')).toContain(button.textContent);
    }
  });
});
