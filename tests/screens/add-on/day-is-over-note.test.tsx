import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { figure, renderMode } from '../../app/rendered-app';

const ADDITION = { start: '2025-06-01', term: '1', on: '2025-08-01', experts: '2' };

describe('an addition that is priced on a day before today', () => {
  test('says so, and takes today with one click: 3 months are left', async () => {
    const { user } = await renderMode('add', ADDITION, { today: '2026-03-05' });
    expect(screen.getByText('所选日期早于今天，以下按所选日期测算。')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '改为今天增购' }));
    expect(figure('months-left')).toBe('3');
    expect(screen.queryByText('所选日期早于今天，以下按所选日期测算。')).toBeNull();
    expect(document.activeElement?.id).toBe('on');
  });

  test('says that nothing can be added any more once the contract has expired', async () => {
    await renderMode('add', ADDITION, { today: '2026-06-01' });
    expect(
      screen.getByText('合同已于 2026年6月1日到期，实际上已不能增购，只能续费或新购；以下按所选日期测算。'),
    ).toBeTruthy();
    expect(screen.queryByRole('button', { name: '改为今天增购' })).toBeNull();
  });
});

test('what is added today or later is said nothing about', async () => {
  await renderMode('add', { ...ADDITION, on: '2026-03-05' }, { today: '2026-03-05' });
  expect(screen.queryByText(/早于今天/)).toBeNull();
});
