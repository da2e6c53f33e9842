import { screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { field, figure, figures, renderApp, switchMode } from './rendered-app';

const line = vi.hoisted(() => ({ isUp: false }));

vi.mock('../../src/screens/add-on/add-on', async (importOriginal) => {
  const { AddOn } = await importOriginal<typeof import('../../src/screens/add-on/add-on')>();
  return {
    // Read as the code arrives: a file that is not there throws.
    get AddOn() {
      if (!line.isUp) throw new Error('offline');
      return AddOn;
    },
  };
});

// React reports what a boundary caught on the console.
beforeEach(() => {
  line.isUp = false;
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => vi.restoreAllMocks());

const MODE = { name: '增购' };
const FAILED = '这一页没有加载成功，已填写的内容都还在。';

test('a mode whose code does not load says so, and loads at another try', async () => {
  const { user } = renderApp({ employees: '6000' });
  await user.click(screen.getByRole('button', MODE));
  expect((await screen.findByRole('alert')).textContent).toContain(FAILED);
  expect(figures('total')).toEqual([]);

  await user.click(screen.getByRole('button', { name: '重试' }));
  expect((await screen.findByRole('alert')).textContent).toContain(FAILED);

  line.isUp = true;
  await user.click(screen.getByRole('button', { name: '重试' }));
  expect(await screen.findByText('剩余时间')).toBeTruthy();
  expect(screen.queryByRole('alert')).toBeNull();
  expect(figure('total')).toBe('0.00');
});

test('the other modes go on, and what was typed is still there', async () => {
  const { user } = renderApp({ employees: '6000' });
  await user.click(screen.getByRole('button', MODE));
  await screen.findByRole('alert');
  await switchMode(user, '续费');
  expect(figure('total')).toBe('152640.00');
  await switchMode(user, '新购');
  expect(field('员工数').value).toBe('6,000');
  expect(screen.queryByRole('alert')).toBeNull();
});

test('opened again, the mode tries again', async () => {
  const { user } = renderApp();
  await user.click(screen.getByRole('button', MODE));
  await screen.findByRole('alert');
  await switchMode(user, '新购');
  line.isUp = true;
  await switchMode(user, '增购');
  expect(await screen.findByText('剩余时间')).toBeTruthy();
});
