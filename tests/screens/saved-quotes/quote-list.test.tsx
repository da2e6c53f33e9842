import { act, screen, within } from '@testing-library/react';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { writeRecord } from '../../../src/store/ledger/record-text';
import { figure } from '../../app/rendered-app';
import { application, savedQuote } from '../../store/ledger/example-records';
import { names, renderQuotes, rowOf, sortBy, THREE, table } from './rendered-quotes';

describe('the list of quotes', () => {
  test('invites to a first one where there is none', async () => {
    const { user, store } = await renderQuotes([]);
    expect(screen.getByText(/还没有保存的报价/)).toBeDefined();
    await user.click(screen.getByRole('button', { name: '去配置一份' }));
    expect(store.getState().place).toEqual({ tag: 'pricing' });
    expect(document.activeElement?.tagName).toBe('H1');
  });

  test('has each with its number, customer, total of today and state; the latest first', async () => {
    await renderQuotes();
    expect(names()).toEqual(['总部', '增购两席', '起步']);
    expect(rowOf('总部').getByRole('rowheader').textContent).toBe('总部Q20260305-7KD3M客户：示例公司');
    expect(figure('saved:q-1:total')).toBe('405280.00');
    expect(figure('saved:addition:total')).toBe('9600.00');
    expect(rowOf('起步').getByText('已过期')).toBeDefined();
    expect(rowOf('增购两席').getByText('有效')).toBeDefined();
    expect(screen.getByText('共 3 份')).toBeDefined();
  });

  test('says that an application was made from one', async () => {
    await renderQuotes([...THREE, application({ quoteId: 'q-1' })]);
    expect(rowOf('总部').getByText('已申请')).toBeDefined();
  });

  test('is sorted by name, total and day, each way', async () => {
    const { user } = await renderQuotes();
    const header = () => within(table()).getByRole('columnheader', { name: '合计' });
    expect(header().getAttribute('aria-sort')).toBeNull();
    await user.click(sortBy('合计'));
    expect(header().getAttribute('aria-sort')).toBe('descending');
    expect(names()).toEqual(['总部', '起步', '增购两席']);
    await user.click(sortBy('合计'));
    expect(header().getAttribute('aria-sort')).toBe('ascending');
    expect(names()).toEqual(['增购两席', '起步', '总部']);
    await user.click(sortBy('保存日与有效期'));
    await user.click(sortBy('保存日与有效期'));
    expect(names()).toEqual(['起步', '增购两席', '总部']);
    await user.click(sortBy('名称'));
    // By pinyin: qǐ, zēng, zǒng.
    expect(names()).toEqual(['起步', '增购两席', '总部']);
  });

  test.each([
    ['总', ['总部']],
    ['bbbbb', ['增购两席']],
    ['abc公司', ['增购两席']],
    ['２０２６０３０１', ['起步']],
    ['示例 总部', ['总部']],
  ])('is searched for %j in names, numbers and customers', async (text, found) => {
    const { user } = await renderQuotes();
    await user.type(screen.getByRole('textbox', { name: /^搜索/ }), text);
    expect(names()).toEqual(found);
  });

  test('is filtered by kind and state, and the filters are cleared again', async () => {
    const { user } = await renderQuotes();
    await user.selectOptions(screen.getByRole('combobox', { name: '业务类型' }), '增购');
    expect(names()).toEqual(['增购两席']);
    await user.selectOptions(screen.getByRole('combobox', { name: '状态' }), '已过期');
    expect(screen.getByText('没有符合条件的报价。')).toBeDefined();
    await user.click(screen.getByRole('button', { name: '清除筛选' }));
    expect(names()).toHaveLength(3);
    expect(document.activeElement?.id).toBe('quote-search');
  });

  test('has fifteen a page', async () => {
    const { user } = await renderQuotes(
      Array.from({ length: 32 }, (_, index) =>
        savedQuote({ id: `q-${index}`, name: `报价 ${index}`, madeOn: '2026-03-01' }),
      ),
    );
    expect(names()).toHaveLength(15);
    expect(screen.getByText('共 32 份')).toBeDefined();
    expect(screen.getByText('第 1 / 3 页')).toBeDefined();
    await user.click(screen.getByRole('button', { name: '下一页' }));
    await user.click(screen.getByRole('button', { name: '下一页' }));
    expect(names()).toHaveLength(2);
    await user.type(screen.getByRole('textbox', { name: /^搜索/ }), '报价');
    expect(screen.getByText('第 1 / 3 页')).toBeDefined();
  });

  test('shows at once what another tab saves, renames and forgets', async () => {
    const { elsewhere } = await renderQuotes([savedQuote()]);
    act(() => elsewhere('q-2', writeRecord(savedQuote({ id: 'q-2', name: '另一页保存' }))));
    expect(names()).toContain('另一页保存');
    act(() => elsewhere('q-1', writeRecord(savedQuote({ name: '另一页改名' }))));
    expect(names()).toContain('另一页改名');
    act(() => elsewhere('q-2', null));
    expect(names()).toEqual(['另一页改名']);
  });
});

test('ten thousand quotes are listed, and only those on the page are priced', async () => {
  await renderQuotes(
    Array.from({ length: 10_000 }, (_, index) => savedQuote({ id: `q-${index}`, name: `报价 ${index}` })),
  );
  expect(screen.getByText('共 10,000 份')).toBeDefined();
  expect(document.querySelectorAll('[data-figure$=":total"]')).toHaveLength(15);
});

test('what is found is in order by name, and no name is compared anew for it', async () => {
  onTestFinished(() => void vi.restoreAllMocks());
  const compared = vi.fn();
  const { compare: compareNames } = new Intl.Collator('zh-CN', { numeric: true });
  vi.spyOn(Intl.Collator.prototype, 'compare', 'get').mockReturnValue((a: string, b: string) => {
    compared();
    return compareNames(a, b);
  });
  const { user } = await renderQuotes(
    Array.from({ length: 200 }, (_, index) => savedQuote({ id: `q-${index}`, name: `报价 ${index}` })),
  );
  await user.click(sortBy('名称'));
  expect(names().slice(0, 3)).toEqual(['报价 0', '报价 1', '报价 2']);
  expect(compared).toHaveBeenCalled();
  compared.mockClear();
  await user.type(screen.getByRole('textbox', { name: /^搜索/ }), '99');
  expect(names().slice(0, 3)).toEqual(['报价 99', '报价 199']);
  expect(compared).not.toHaveBeenCalled();
});
