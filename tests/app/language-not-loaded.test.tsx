import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { field, renderApp } from './rendered-app';

vi.mock('../../src/i18n/en-catalogue', () => {
  throw new Error('offline');
});

test('a language that does not load leaves the page as it was, and says so', async () => {
  const { user, store } = renderApp({ employees: '6000' });
  await user.click(screen.getByRole('button', { name: 'English' }));
  expect(await screen.findByText('语言加载失败，仍使用当前语言')).toBeTruthy();
  expect(field('员工数').value).toBe('6,000');
  expect(store.getState().language).toBe('zh-CN');
  expect(document.documentElement.lang).toBe('zh-CN');
});
