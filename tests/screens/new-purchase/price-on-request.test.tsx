import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { breakdown, figure, renderApp } from '../../app/rendered-app';

describe.each([
  ['机器人专业版', 'robot-pro'],
  ['知识库冷启动实施服务', 'cold-start'],
])('%s has no list price', (label, name) => {
  test('asked for, it is an open row of the cost list and never a 0', async () => {
    const { user } = renderApp();
    const table = await breakdown();
    await user.click(screen.getByRole('checkbox', { name: new RegExp(label) }));

    const row = within(table).getByRole('row', { name: new RegExp(`^${label}`) });
    expect(
      within(row)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ).toEqual(['询价', '—', '—', '询价']);
    expect(row.textContent).toContain('不在合计内，由销售报价');
    expect(row.textContent).not.toMatch(/\d/);
    expect(document.querySelectorAll(`[data-figure$="${name}"]`)).toHaveLength(0);
    expect(figure('total')).toBe('152640.00');
  });

  test('asked for, it stands in the summary as not in the total, with the way to ask', async () => {
    const { user } = renderApp();
    await user.click(screen.getByRole('checkbox', { name: new RegExp(label) }));
    const summary = within(screen.getByRole('complementary', { name: '费用' }));
    expect(summary.getByText(label).nextElementSibling?.textContent).toBe('询价');
    expect(summary.getByText(/未计入合计/)).toBeTruthy();
    expect(summary.getByRole('link', { name: '4009100100' }).getAttribute('href')).toBe('tel:4009100100');
  });

  test('not asked for, its price still reads "on request", never 0', async () => {
    renderApp();
    const table = await breakdown();
    const row = screen.getByRole('checkbox', { name: new RegExp(label) }).closest('.row');
    expect(row?.textContent).toContain('询价');
    expect(row?.textContent).not.toMatch(/\d/);
    expect(within(table).queryByText(label)).toBeNull();
  });

  test('can be taken back', async () => {
    const { user, store } = renderApp({ [name]: '1' });
    const box = screen.getByRole<HTMLInputElement>('checkbox', { name: new RegExp(label) });
    expect(box.checked).toBe(true);
    await user.click(box);
    expect(box.checked).toBe(false);
    expect(store.getState().draft.texts.new).toEqual({});
  });
});
