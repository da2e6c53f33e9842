import { act, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { savedQuote } from '../../store/ledger/example-records';
import { renderQuotes, rowOf } from './rendered-quotes';

describe('a quote of the list is changed', () => {
  test('it gets another name and customer', async () => {
    const { user, kept } = await renderQuotes();
    await user.click(rowOf('总部').getByRole('button', { name: '重命名“总部”' }));
    const name = screen.getByRole('textbox', { name: '名称' });
    await user.clear(name);
    await user.click(screen.getByRole('button', { name: '保存修改' }));
    expect(screen.getByText('请填写名称，便于日后查找')).toBeDefined();
    expect(document.activeElement).toBe(name);
    await user.type(name, '总部二期');
    await user.click(screen.getByRole('button', { name: '保存修改' }));
    expect(kept('q-1')).toMatchObject({ name: '总部二期', customer: '示例公司', link: savedQuote().link });
    expect(screen.getByText('已改名为“总部二期”。')).toBeDefined();
  });

  test('it is not said to be renamed where another page deleted it: what was typed is saved anew', async () => {
    const { user, elsewhere, kept, keptIds } = await renderQuotes([savedQuote()]);
    await user.click(rowOf('总部').getByRole('button', { name: '重命名“总部”' }));
    const name = screen.getByRole('textbox', { name: '名称' });
    await user.clear(name);
    await user.type(name, '总部二期');
    act(() => elsewhere('q-1', null));
    await user.click(screen.getByRole('button', { name: '保存修改' }));
    expect(screen.queryByText(/^已改名/)).toBeNull();
    expect(document.activeElement?.textContent).toBe(
      '“总部”已在另一页删除，没有改名。填写的内容还在，可另存为新报价。',
    );
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: '名称' }).value).toBe('总部二期');
    expect(keptIds()).toEqual([]);
    await user.click(screen.getByRole('button', { name: '另存为新报价' }));
    expect(kept('id-1')).toMatchObject({ name: '总部二期', link: savedQuote().link });
    expect(screen.getByText('已另存为“总部二期”。')).toBeDefined();
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('a name that the browser has no room for is not said to be plainly given', async () => {
    const { user, world, kept } = await renderQuotes([savedQuote()]);
    world.isFull = true;
    await user.click(rowOf('总部').getByRole('button', { name: '重命名“总部”' }));
    await user.type(screen.getByRole('textbox', { name: '名称' }), '二期');
    await user.click(screen.getByRole('button', { name: '保存修改' }));
    expect(kept('q-1')).toMatchObject({ name: '总部' });
    expect(screen.queryByText(/^已改名/)).toBeNull();
    expect(screen.getByText(/^“总部二期”的改动没有存进浏览器/).className).toBe('notice warning');
  });

  test('a copy is made with a name and number of its own', async () => {
    const { user, kept } = await renderQuotes();
    await user.click(rowOf('总部').getByRole('button', { name: '复制“总部”' }));
    expect(kept('id-1')).toMatchObject({
      name: '总部（副本）',
      number: 'Q20260305-7KD3M-2',
      link: savedQuote().link,
    });
    expect(kept('q-1')).toMatchObject({ name: '总部' });
  });
});
