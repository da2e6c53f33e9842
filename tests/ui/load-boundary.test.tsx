import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LoadBoundary } from '../../src/ui/load-boundary';
import { render, screen, userEvent } from './rendered';

// React reports what a boundary caught on the console.
beforeEach(() => vi.spyOn(console, 'error').mockImplementation(() => undefined));
afterEach(() => vi.restoreAllMocks());

function Part({ loads }: { readonly loads: () => boolean }) {
  if (!loads()) throw new Error('not loaded');
  return <p>费用清单在此</p>;
}

function renderPart(loads: () => boolean) {
  const onRetry = vi.fn();
  render(
    <LoadBoundary message="费用清单没有加载成功" retryLabel="重试" onRetry={onRetry}>
      <Part loads={loads} />
    </LoadBoundary>,
  );
  return { onRetry };
}

test('a part that loads is shown as it is', () => {
  renderPart(() => true);
  expect(screen.getByText('费用清单在此')).toBeTruthy();
  expect(screen.queryByRole('alert')).toBeNull();
});

test('a part that does not load says so, and loads at another try', async () => {
  let isOnline = false;
  const { onRetry } = renderPart(() => isOnline);
  expect(screen.getByRole('alert').textContent).toContain('费用清单没有加载成功');
  isOnline = true;
  await userEvent.click(screen.getByRole('button', { name: '重试' }));
  expect(onRetry).toHaveBeenCalledTimes(1);
  expect(screen.getByText('费用清单在此')).toBeTruthy();
  expect(screen.queryByRole('alert')).toBeNull();
});

test('a try that fails again says so again', async () => {
  renderPart(() => false);
  await userEvent.click(screen.getByRole('button', { name: '重试' }));
  expect(screen.getByRole('alert').textContent).toContain('费用清单没有加载成功');
});
