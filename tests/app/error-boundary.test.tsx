import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ErrorBoundary } from '../../src/app/error-boundary';

// React reports what a boundary caught on the console.
beforeEach(() => vi.spyOn(console, 'error').mockImplementation(() => undefined));
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

function Broken(): never {
  throw new Error('a defect');
}

test('a page that breaks says so, shows no figure, and offers to load it anew', async () => {
  const reload = vi.spyOn(location, 'reload').mockImplementation(() => undefined);
  render(
    <ErrorBoundary>
      <data data-figure="total" value="1.00" />
      <Broken />
    </ErrorBoundary>,
  );
  expect(screen.getByRole('alert').textContent).toContain('您填写的内容已经保存，刷新后可继续');
  expect(document.querySelector('[data-figure]')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: '刷新页面' }));
  expect(reload).toHaveBeenCalledTimes(1);
});

test('a page that works is shown as it is', () => {
  render(<ErrorBoundary>新购</ErrorBoundary>);
  expect(screen.getByText('新购')).toBeTruthy();
  expect(screen.queryByRole('alert')).toBeNull();
});
