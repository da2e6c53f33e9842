import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { messageOf, renderMode } from '../../app/rendered-app';

const CONTRACT = { start: '2024-01-31', term: '1', experts: '2' };
const PURCHASE = { name: '改为新购' };
const RENEWAL = { name: '改为续费这份合同' };

test('from the day of reclaim on only a purchase is offered: a renewal was, which was refused in its turn', async () => {
  const { user, store } = await renderMode('add', { ...CONTRACT, on: '2025-04-30' });
  expect(messageOf('办理日期')).toBe(
    '办理日期应早于合同到期日 2025-01-31，现在是 2025-04-30。资源已在 2025-04-30 回收，只能新购。',
  );
  expect(screen.queryByRole('button', RENEWAL)).toBeNull();
  await user.click(screen.getByRole('button', PURCHASE));
  expect(store.getState().draft.mode).toBe('new');
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
  expect(store.getState().draft.texts.add).toEqual({ ...CONTRACT, on: '2025-04-30' });
});

test('the day before, a renewal still is', async () => {
  await renderMode('add', { ...CONTRACT, on: '2025-04-29' });
  expect(screen.getByRole('button', RENEWAL)).toBeTruthy();
  expect(screen.queryByRole('button', PURCHASE)).toBeNull();
});
