import { screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { figure, renderApp } from '../../../app/rendered-app';

const connection = vi.hoisted(() => ({ isUp: false }));

vi.mock('../../../../src/screens/new-purchase/breakdown/breakdown', () => {
  if (!connection.isUp) throw new Error('offline');
  return { Breakdown: () => <h2>费用清单</h2> };
});

// React reports what a boundary caught on the console.
beforeEach(() => vi.spyOn(console, 'error').mockImplementation(() => undefined));
afterEach(() => vi.restoreAllMocks());

test('a cost list that does not load says so, leaves the total as it is, and is there with another try', async () => {
  const { user } = renderApp({ employees: '6000', knowledge: '1', years: '2' });
  expect(screen.getByText('正在加载费用清单…')).toBeTruthy();
  expect((await screen.findByRole('alert')).textContent).toContain('费用清单没有加载成功，合计不受影响。');
  expect(figure('total')).toBe('420280.00');

  connection.isUp = true;
  await user.click(screen.getByRole('button', { name: '重试' }));
  expect(await screen.findByRole('heading', { name: '费用清单' })).toBeTruthy();
  expect(screen.queryByRole('alert')).toBeNull();
  expect(figure('total')).toBe('420280.00');
});
