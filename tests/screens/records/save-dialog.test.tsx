import { act, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { PRICING } from '../../../src/entry/places';
import type { LedgerRecord } from '../../../src/store/ledger/records';
import { enter, field, messageOf, renderMode } from '../../app/rendered-app';
import { savedQuote } from '../../store/ledger/example-records';
import { recordsWorld } from '../saved-quotes/records-world';
import { dialog, openDialog, save, TWO_YEARS } from './save-dialog';

const saveFile = vi.hoisted(() => vi.fn());
vi.mock('../../../src/ui/save-file', () => ({ saveFile }));
afterEach(() => saveFile.mockReset());

describe('saving a quote', () => {
  test('proposes a name and thirty days', async () => {
    await dialog();
    expect(field('名称').value).toBe('新购 6,000 人 2 年');
    expect(field('有效期至').value).toBe('2026-04-04');
  });

  test('begins in the name, all of it selected: Enter keeps it', async () => {
    const { user, kept } = await dialog();
    const name = field('名称');
    expect(document.activeElement).toBe(name);
    expect([name.selectionStart, name.selectionEnd]).toEqual([0, name.value.length]);
    await user.keyboard('{Enter}');
    expect(kept('id-1')).toMatchObject({ name: '新购 6,000 人 2 年' });
  });

  test('keeps its link, total, days and a number', async () => {
    const { user, kept } = await dialog();
    await enter(user, '客户 选填', ' 示例公司 ');
    await enter(user, '有效期至', '2026年5月1日');
    await save(user);
    expect(kept('id-1')).toMatchObject({
      kind: 'quote',
      name: '新购 6,000 人 2 年',
      customer: '示例公司',
      mode: 'new',
      totalYuan: '405280.00',
      madeOn: '2026-03-05',
      validUntil: '2026-05-01',
      number: expect.stringMatching(/^Q20260305-[2-9A-Z]{5}$/),
      link: expect.stringMatching(/^#\/new\?employees=6000&.*years=2.*&quoted=405280\.00$/),
    });
    expect(document.activeElement?.textContent).toMatch(/^已保存“新购 6,000 人 2 年”，编号 Q20260305-/);
  });

  test('leads to a list that leaves nothing out, though it was searched before', async () => {
    const world = recordsWorld([savedQuote()]);
    const { user, store } = await renderMode('new', TWO_YEARS, { services: world.services });
    act(() => store.getState().goTo({ tag: 'records', list: 'quotes' }));
    await user.type(await screen.findByLabelText(/^搜索/), '总部');
    act(() => store.getState().goTo(PRICING));
    await openDialog(user);
    await save(user);
    await user.click(screen.getByRole('button', { name: '查看已保存的报价' }));
    expect(await screen.findByText('新购 6,000 人 2 年')).toBeDefined();
    expect(screen.getByText('总部')).toBeDefined();
  });

  test('leads to the list', async () => {
    const { user, store } = await dialog();
    await save(user);
    await user.click(screen.getByRole('button', { name: '查看已保存的报价' }));
    expect(store.getState().place).toEqual({ tag: 'records', list: 'quotes' });
    expect(document.activeElement?.tagName).toBe('H1');
  });
});

describe('is refused', () => {
  test('without a name', async () => {
    const { user, keptIds } = await dialog();
    await enter(user, '名称', ' ');
    await save(user);
    expect(screen.getByText('请填写名称，便于日后查找')).toBeDefined();
    expect(document.activeElement).toBe(field('名称'));
    expect(keptIds()).toEqual([]);
  });

  test.each([
    ['2026-03-04', '有效期 2026年3月4日 早于今天，请填 2026年3月5日 或之后的日期'],
    ['2026-02-30', /2026-02-30/],
    ['明天', /明天/],
  ])('with %s for a last day', async (text, sentence) => {
    const { user, keptIds } = await dialog();
    await enter(user, '有效期至', text);
    await save(user);
    expect(screen.getByText(sentence)).toBeDefined();
    expect(field('有效期至').getAttribute('aria-invalid')).toBe('true');
    expect(messageOf('有效期至')).toBeUndefined();
    expect(keptIds()).toEqual([]);
  });
});

describe('without room in the browser', () => {
  test('the visitor is told, the file is offered, and what was kept stays', async () => {
    const { user, world, kept, keptIds } = await dialog(TWO_YEARS, [savedQuote()]);
    world.isFull = true;
    await save(user);
    expect(document.activeElement?.textContent).toMatch(/^“新购 6,000 人 2 年”没有存进浏览器/);
    expect(keptIds()).toEqual(['q-1']);
    expect(kept('q-1')).toEqual(savedQuote());
    await user.click(screen.getByRole('button', { name: '另存为文件' }));
    const [name, type, text] = saveFile.mock.calls[0] ?? [];
    expect([name, type]).toEqual(['报价记录-2026-03-05.json', 'application/json']);
    expect(JSON.parse(text).records.map(({ record }: { record: LedgerRecord }) => record.id)).toEqual([
      'q-1',
      'id-1',
    ]);
  });

  test('the quote stands in the list as one that is in this page only', async () => {
    const { user, world } = await dialog();
    world.isFull = true;
    await save(user);
    await user.click(screen.getByRole('button', { name: '查看已保存的报价' }));
    await waitFor(() => expect(screen.getByText('仅在本页')).toBeDefined());
    expect(screen.getByText(/1 条记录没有存进浏览器/)).toBeDefined();
  });
});
