import { act, screen, within } from '@testing-library/react';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { writeRecord } from '../../../src/store/ledger/record-text';
import type { LedgerRecord } from '../../../src/store/ledger/records';
import { figure, renderPlace } from '../../app/rendered-app';
import { application, savedQuote } from '../../store/ledger/example-records';
import { recordsWorld } from './records-world';

const LEAST = savedQuote({
  id: 'least',
  name: '起步',
  customer: '',
  number: 'Q20260301-AAAAA',
  link: '#/new?employees=1000&experts=3&tickets=3&robots=1&years=1&book=ssc-pro-2022-10-18&quoted=152640.00',
  totalYuan: '152640.00',
  madeOn: '2026-03-01',
  validUntil: '2026-03-04',
});
const ADDITION = savedQuote({
  id: 'addition',
  name: '增购两席',
  customer: 'ＡＢＣ公司',
  number: 'Q20260302-BBBBB',
  mode: 'add',
  link: '#/add?start=2026-03-01&term=2&on=2026-09-01&experts=2&book=ssc-pro-2022-10-18&quoted=9600.00',
  totalYuan: '9600.00',
  madeOn: '2026-03-02',
});
const THREE = [LEAST, ADDITION, savedQuote()];

async function list(records: readonly LedgerRecord[] = THREE) {
  const world = recordsWorld(records);
  const page = await renderPlace({ tag: 'records', list: 'quotes' }, { services: world.services });
  return { ...page, ...world };
}

const table = () => screen.getByRole('table', { name: '已保存的报价' });
const names = () =>
  within(table())
    .queryAllByRole('rowheader')
    .map((header) => header.querySelector('.quote-name')?.textContent);
const rowOf = (name: string) => {
  const row = within(table())
    .getAllByRole('row')
    .find((candidate) => candidate.querySelector('.quote-name')?.textContent === name);
  if (row === undefined) throw new Error(`no row of ${name}`);
  return within(row);
};
const sortBy = (column: string) => within(table()).getByRole('button', { name: column });

describe('the list of quotes', () => {
  test('invites to a first one where there is none', async () => {
    const { user, store } = await list([]);
    expect(screen.getByText(/还没有保存的报价/)).toBeDefined();
    await user.click(screen.getByRole('button', { name: '去配置一份' }));
    expect(store.getState().place).toEqual({ tag: 'pricing' });
    expect(document.activeElement?.tagName).toBe('H1');
  });

  test('has each with its number, customer, total of today and state; the latest first', async () => {
    await list();
    expect(names()).toEqual(['总部', '增购两席', '起步']);
    expect(rowOf('总部').getByRole('rowheader').textContent).toBe('总部Q20260305-7KD3M客户：示例公司');
    expect(figure('saved:q-1:total')).toBe('405280.00');
    expect(figure('saved:addition:total')).toBe('9600.00');
    expect(rowOf('起步').getByText('已过期')).toBeDefined();
    expect(rowOf('增购两席').getByText('有效')).toBeDefined();
    expect(screen.getByText('共 3 份')).toBeDefined();
  });

  test('says that an application was made from one', async () => {
    await list([...THREE, application({ quoteId: 'q-1' })]);
    expect(rowOf('总部').getByText('已申请')).toBeDefined();
  });

  test('is sorted by name, total and day, each way', async () => {
    const { user } = await list();
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
    const { user } = await list();
    await user.type(screen.getByRole('textbox', { name: /^搜索/ }), text);
    expect(names()).toEqual(found);
  });

  test('is filtered by kind and state, and the filters are cleared again', async () => {
    const { user } = await list();
    await user.selectOptions(screen.getByRole('combobox', { name: '业务类型' }), '增购');
    expect(names()).toEqual(['增购两席']);
    await user.selectOptions(screen.getByRole('combobox', { name: '状态' }), '已过期');
    expect(screen.getByText('没有符合条件的报价。')).toBeDefined();
    await user.click(screen.getByRole('button', { name: '清除筛选' }));
    expect(names()).toHaveLength(3);
    expect(document.activeElement?.id).toBe('quote-search');
  });

  test('has fifteen a page', async () => {
    const { user } = await list(
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
    const { elsewhere } = await list([savedQuote()]);
    act(() => elsewhere('q-2', writeRecord(savedQuote({ id: 'q-2', name: '另一页保存' }))));
    expect(names()).toContain('另一页保存');
    act(() => elsewhere('q-1', writeRecord(savedQuote({ name: '另一页改名' }))));
    expect(names()).toContain('另一页改名');
    act(() => elsewhere('q-2', null));
    expect(names()).toEqual(['另一页改名']);
  });
});

describe('a total that is not what was saved', () => {
  test('stands beside today’s, with the price list of that day', async () => {
    await list([
      savedQuote({
        link: savedQuote().link.replace('book=ssc-pro-2022-10-18', 'book=2021-01-01'),
        totalYuan: '400000.00',
      }),
    ]);
    expect(figure('saved:q-1:total')).toBe('405280.00');
    expect(figure('saved:q-1:total-then')).toBe('400000.00');
    expect(rowOf('总部').getByText('当时的价目：2021-01-01')).toBeDefined();
  });

  test('of the same list is not believed, and it says so', async () => {
    await list([savedQuote({ totalYuan: '0.01' })]);
    expect(figure('saved:q-1:total')).toBe('405280.00');
    expect(rowOf('总部').getByText('与保存的合计不符，以重新计算的为准')).toBeDefined();
  });

  test('is not there where the selection no longer has a price: it opens to be mended', async () => {
    const { user, store } = await list([
      savedQuote({ link: '#/new?employees=6000&experts=1&tickets=3&robots=1&years=2' }),
    ]);
    expect(rowOf('总部').getByText('按现行价目无法报价，请打开修正')).toBeDefined();
    expect(figure('saved:q-1:total')).toBeUndefined();
    expect(rowOf('总部').queryByRole('button', { name: /^发送/ })).toBeNull();
    await user.click(rowOf('总部').getByRole('button', { name: '打开修正“总部”' }));
    expect(store.getState().draft.texts.new.experts).toBe('1');
  });
});

describe('with a quote of the list', () => {
  test('the form opens beside the visitor’s own work', async () => {
    const world = recordsWorld(THREE);
    const { user, store } = await renderPlace(
      { tag: 'records', list: 'quotes' },
      { services: world.services, texts: { employees: '2000' } },
    );
    await user.click(rowOf('总部').getByRole('button', { name: '打开“总部”' }));
    const { place, draft, beside } = store.getState();
    expect(place).toEqual({ tag: 'pricing' });
    expect(draft.texts.new).toMatchObject({ employees: '6000', years: '2' });
    expect(beside[0]?.draft.texts.new).toEqual({ employees: '2000' });
    expect(figure('total')).toBe('405280.00');
    expect(document.activeElement?.tagName).toBe('H1');
  });

  test('its paper opens', async () => {
    const { user, store } = await list();
    await user.click(rowOf('总部').getByRole('button', { name: '打印“总部”' }));
    expect(store.getState().place).toEqual({ tag: 'paper', quoteId: 'q-1' });
  });

  test('it gets another name and customer', async () => {
    const { user, kept } = await list();
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
    const { user, elsewhere, kept, keptIds } = await list([savedQuote()]);
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
    const { user, world, kept } = await list([savedQuote()]);
    world.isFull = true;
    await user.click(rowOf('总部').getByRole('button', { name: '重命名“总部”' }));
    await user.type(screen.getByRole('textbox', { name: '名称' }), '二期');
    await user.click(screen.getByRole('button', { name: '保存修改' }));
    expect(kept('q-1')).toMatchObject({ name: '总部' });
    expect(screen.queryByText(/^已改名/)).toBeNull();
    expect(screen.getByText(/^“总部二期”的改动没有存进浏览器/).className).toBe('notice warning');
  });

  test('a copy is made with a name and number of its own', async () => {
    const { user, kept } = await list();
    await user.click(rowOf('总部').getByRole('button', { name: '复制“总部”' }));
    expect(kept('id-1')).toMatchObject({
      name: '总部（副本）',
      number: 'Q20260305-7KD3M-2',
      link: savedQuote().link,
    });
    expect(kept('q-1')).toMatchObject({ name: '总部' });
  });

  test('it is deleted, and is back with one key', async () => {
    const { user, kept, keptIds } = await list();
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
    const { user } = await list([savedQuote()]);
    await user.click(rowOf('总部').getByRole('button', { name: '删除“总部”' }));
    await user.click(screen.getByRole('button', { name: '撤销删除' }));
    expect(names()).toEqual(['总部']);
  });

  test('two that were deleted in a row are both back', async () => {
    const { user, keptIds } = await list();
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
    const { user, store, kept } = await list();
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
    const { user, elsewhere } = await list();
    await user.click(rowOf('总部').getByRole('button', { name: '删除“总部”' }));
    act(() => elsewhere('q-1', writeRecord(savedQuote({ name: '另一页恢复' }))));
    expect(screen.queryByRole('button', { name: '撤销删除' })).toBeNull();
    expect(names()).toContain('另一页恢复');
  });

  test('two to four stand side by side', async () => {
    const { user, store } = await list();
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
    const { user, store } = await list(
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
    const { user, store } = await list();
    await user.click(rowOf('总部').getByRole('checkbox'));
    await user.click(screen.getByRole('button', { name: '与当前配置对比' }));
    expect(store.getState().place).toEqual({ tag: 'compare', quoteIds: ['draft', 'q-1'] });
  });
});

test('ten thousand quotes are listed, and only those on the page are priced', async () => {
  await list(
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
  const { user } = await list(
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
