import { expect, test, vi } from 'vitest';
import { Pager } from '../../src/ui/pager';
import { render, screen, userEvent } from './rendered';

function renderPager(page: number, pageCount: number) {
  const onPage = vi.fn();
  render(
    <Pager
      label="分页"
      countText="共 32 条"
      pageText={`第 ${page + 1} / ${pageCount} 页`}
      previousLabel="上一页"
      nextLabel="下一页"
      page={page}
      pageCount={pageCount}
      onPage={onPage}
    />,
  );
  return onPage;
}

test('the pages before and after, and how many rows there are in all', async () => {
  const onPage = renderPager(1, 3);
  const user = userEvent.setup();
  expect(screen.getByText('共 32 条')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '上一页' }));
  await user.click(screen.getByRole('button', { name: '下一页' }));
  expect(onPage.mock.calls).toEqual([[0], [2]]);
});

test.each([
  [0, '上一页'],
  [2, '下一页'],
])('on page %i of 0 to 2, %s leads nowhere but keeps its place', async (page, name) => {
  const onPage = renderPager(page, 3);
  const button = screen.getByRole('button', { name });
  expect(button.getAttribute('aria-disabled')).toBe('true');
  await userEvent.setup().click(button);
  expect(onPage).not.toHaveBeenCalled();
});

test('one page needs no buttons', () => {
  renderPager(0, 1);
  expect(screen.queryByRole('button')).toBeNull();
  expect(screen.getByText('共 32 条')).toBeTruthy();
});
