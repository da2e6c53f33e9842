import { act, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { writeRecord } from '../../../src/store/ledger/record-text';
import { savedQuote } from '../../store/ledger/example-records';
import { names, renderQuotes, rowOf } from './rendered-quotes';

describe('a quote of the list is deleted', () => {
  test('it is deleted, and is back with one key', async () => {
    const { user, kept, keptIds } = await renderQuotes();
    await user.click(rowOf('总部').getByRole('button', { name: '删除“总部”' }));
    expect(keptIds()).not.toContain('q-1');
    expect(names()).toEqual(['增购两席', '起步']);
    expect(screen.getByText('已删除“总部”。').closest('[role="status"]')).not.toBeNull();
    expect(document.activeElement?.textContent).toBe('撤销删除');
    await user.keyboard('{Enter}');
    expect(kept('q-1')).toMatchObject({ name: '总部', number: 'Q20260305-7KD3M', link: savedQuote().link });
    expect(names()).toContain('总部');
    expect(document.activeElement?.textContent).toBe('已保存的报价');
  });

  test('the last one too is back', async () => {
    const { user } = await renderQuotes([savedQuote()]);
    await user.click(rowOf('总部').getByRole('button', { name: '删除“总部”' }));
    await user.click(screen.getByRole('button', { name: '撤销删除' }));
    expect(names()).toEqual(['总部']);
  });

  test('two that were deleted in a row are both back', async () => {
    const { user, keptIds } = await renderQuotes();
    await user.click(rowOf('总部').getByRole('button', { name: '删除“总部”' }));
    await user.click(rowOf('起步').getByRole('button', { name: '删除“起步”' }));
    expect(names()).toEqual(['增购两席']);
    await user.click(screen.getByRole('button', { name: '撤销删除' }));
    expect(screen.getByText('已恢复“起步”。')).toBeDefined();
    expect(screen.getByText('已删除“总部”。')).toBeDefined();
    await user.click(screen.getByRole('button', { name: '撤销删除' }));
    expect(keptIds().sort()).toEqual(['addition', 'least', 'q-1']);
    expect(screen.queryByRole('button', { name: '撤销删除' })).toBeNull();
  });

  test('it is still to be had back after another list was shown, and the focus is left alone', async () => {
    const { user, store, kept } = await renderQuotes();
    await user.click(rowOf('总部').getByRole('button', { name: '删除“总部”' }));
    act(() => store.getState().goTo({ tag: 'records', list: 'contracts' }));
    expect(screen.queryByRole('button', { name: '撤销删除' })).toBeNull();
    act(() => store.getState().goTo({ tag: 'records', list: 'quotes' }));
    const undo = screen.getByRole('button', { name: '撤销删除' });
    expect(document.activeElement).not.toBe(undo);
    await user.click(undo);
    expect(kept('q-1')).toMatchObject({ name: '总部' });
  });

  test('the way back ends where another page has brought it back', async () => {
    const { user, elsewhere } = await renderQuotes();
    await user.click(rowOf('总部').getByRole('button', { name: '删除“总部”' }));
    act(() => elsewhere('q-1', writeRecord(savedQuote({ name: '另一页恢复' }))));
    expect(screen.queryByRole('button', { name: '撤销删除' })).toBeNull();
    expect(names()).toContain('另一页恢复');
  });
});
