import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { figure, figures, renderMode } from '../../app/rendered-app';

/** Expires on 2026-01-10, is reclaimed on 2026-04-10. */
const CONTRACT = { start: '2025-01-10', term: '1' };
const DAY_IS_OVER = '所选日期早于今天，以下按所选日期测算。';

describe('a contract that expired before today, and whose renewal was left at its day of expiry', () => {
  test('is said to be priced on a day that is over', async () => {
    await renderMode('renew', CONTRACT, { today: '2026-03-05' });
    expect(screen.getByText(DAY_IS_OVER)).toBeTruthy();
    expect(figures('days-lost')).toEqual([]);
  });

  test('is priced as of today with one click: 54 days are lost', async () => {
    const { user } = await renderMode('renew', CONTRACT, { today: '2026-03-05' });
    await user.click(screen.getByRole('button', { name: '改为今天续费' }));
    expect(figure('days-lost')).toBe('54');
    expect(screen.queryByText(DAY_IS_OVER)).toBeNull();
    expect(document.activeElement?.id).toBe('on');
  });

  test('can no longer be renewed once today is the day of reclaim', async () => {
    await renderMode('renew', CONTRACT, { today: '2026-04-10' });
    expect(
      screen.getByText(
        '资源已于 2026年4月10日回收，这份合同实际上已不能续费，只能新购；以下按所选日期测算。',
      ),
    ).toBeTruthy();
    expect(screen.getByRole('link', { name: '按同样的数量新购' }).getAttribute('href')).toBe(
      '#/new?employees=1000&experts=3&tickets=3&robots=1&years=1',
    );
  });

  test('can still be renewed the day before', async () => {
    await renderMode('renew', CONTRACT, { today: '2026-04-09' });
    expect(screen.getByRole('button', { name: '改为今天续费' })).toBeTruthy();
  });
});

test('a renewal today or later is said nothing about', async () => {
  await renderMode('renew', { ...CONTRACT, on: '2026-03-05' }, { today: '2026-03-05' });
  expect(screen.queryByText(DAY_IS_OVER)).toBeNull();
});
