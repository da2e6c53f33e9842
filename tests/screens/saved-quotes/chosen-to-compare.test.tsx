import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { savedQuote } from '../../store/ledger/example-records';
import { renderQuotes, rowOf } from './rendered-quotes';

describe('quotes of the list are compared', () => {
  test('two to four stand side by side', async () => {
    const { user, store } = await renderQuotes();
    const compare = screen.getByRole('button', { name: '对比所选' });
    await user.click(rowOf('总部').getByRole('checkbox', { name: '选择“总部”' }));
    await user.click(compare);
    expect(store.getState().place.tag).toBe('records');
    expect(compare.getAttribute('aria-disabled')).toBe('true');
    await user.click(rowOf('起步').getByRole('checkbox'));
    await user.click(compare);
    expect(store.getState().place).toMatchObject({ tag: 'compare' });
    expect(store.getState().place).toMatchObject({ quoteIds: expect.arrayContaining(['q-1', 'least']) });
  });

  test('five are one too many: it says so, and the choice is cleared with one click', async () => {
    const { user, store } = await renderQuotes(
      Array.from({ length: 5 }, (_, index) => savedQuote({ id: `q-${index}`, name: `报价 ${index}` })),
    );
    const boxes = screen.getAllByRole<HTMLInputElement>('checkbox');
    for (const box of boxes.slice(0, 4)) await user.click(box);
    expect(screen.getByText(/^已选 4 份 · 最多 4 份，已选满/)).toBeDefined();
    for (const box of boxes.slice(4)) await user.click(box);
    expect(screen.getByText('已选 5 份 · 最多 4 份，请取消几份再对比')).toBeDefined();
    await user.click(screen.getByRole('button', { name: '对比所选' }));
    expect(store.getState().place.tag).toBe('records');
    await user.click(screen.getByRole('button', { name: '清除选择' }));
    expect(boxes.filter(({ checked }) => checked)).toEqual([]);
    expect(document.activeElement?.textContent).toBe('已保存的报价');
    expect(screen.queryByRole('button', { name: '清除选择' })).toBeNull();
  });

  test('it stands beside the selection on screen', async () => {
    const { user, store } = await renderQuotes();
    await user.click(rowOf('总部').getByRole('checkbox'));
    await user.click(screen.getByRole('button', { name: '与当前配置对比' }));
    expect(store.getState().place).toEqual({ tag: 'compare', quoteIds: ['draft', 'q-1'] });
  });

  test('and are still chosen, searched for and sorted once the visitor is back: all were to be ticked again', async () => {
    const { user, store } = await renderQuotes();
    await user.type(screen.getByLabelText(/^搜索/), '部');
    await user.click(rowOf('总部').getByRole('checkbox'));
    await user.click(screen.getByRole('button', { name: '与当前配置对比' }));
    await user.click(await screen.findByText('返回报价列表'));
    expect(store.getState().place).toEqual({ tag: 'records', list: 'quotes' });
    expect((await screen.findByRole<HTMLInputElement>('checkbox', { name: '选择“总部”' })).checked).toBe(
      true,
    );
    expect(screen.getByLabelText<HTMLInputElement>(/^搜索/).value).toBe('部');
  });
});
