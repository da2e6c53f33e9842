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

vi.mock('../../src/screens/renewal/renewal', async (importOriginal) => {
  const { Renewal } = await importOriginal<typeof import('../../src/screens/renewal/renewal')>();
  return {
    get Renewal() {
      if (!line.isUp) throw new Error('offline');
      return Renewal;
    },
  };
});

// React reports what a boundary caught on the console.
beforeEach(() => {
  line.isUp = false;
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => vi.restoreAllMocks());

// A screen that has been loaded stays: each of these tests loads one that none before it did.
const MODE = { name: '增购' };
const FAILED = '这一页没有加载成功，已填写的内容都还在。';

test('the other modes go on, and what was typed is still there', async () => {
  const { user } = renderApp({ employees: '6000' });
  await user.click(screen.getByRole('button', MODE));
  await screen.findByRole('alert');
  await switchMode(user, '新购');
  expect(field('员工数').value).toBe('6,000');
  expect(screen.queryByRole('alert')).toBeNull();
});

test('opened again, the mode tries again', async () => {
  const { user } = renderApp();
  await user.click(screen.getByRole('button', { name: '续费' }));
  await screen.findByRole('alert');
  await switchMode(user, '新购');
  line.isUp = true;
  await switchMode(user, '续费');
  expect(await screen.findByText('续费时长')).toBeTruthy();
});

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
