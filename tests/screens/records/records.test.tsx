import { act, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { writeLedgerFile } from '../../../src/store/ledger/ledger-file';
import type { LedgerRecord } from '../../../src/store/ledger/records';
import { renderPlace } from '../../app/rendered-app';
import { contract, savedQuote } from '../../store/ledger/example-records';
import { recordsWorld } from '../saved-quotes/records-world';

const saveFile = vi.hoisted(() => vi.fn());
vi.mock('../../../src/ui/save-file', () => ({ saveFile }));
afterEach(() => saveFile.mockReset());

async function records(kept: readonly LedgerRecord[] = []) {
  const world = recordsWorld(kept);
  const page = await renderPlace({ tag: 'records', list: 'quotes' }, { services: world.services });
  return { ...page, ...world };
}

const fileOf = (text: string, name = '记录.json') => new File([text], name, { type: 'application/json' });
const choose = () => screen.getByLabelText('导入', { selector: 'input' });

test('the lists are one click apart, and the one shown is marked', async () => {
  const { user, store } = await records();
  const contracts = screen.getByRole('button', { name: '我的产品' });
  await user.click(contracts);
  expect(store.getState().place).toEqual({ tag: 'records', list: 'contracts' });
  expect(contracts.getAttribute('aria-current')).toBe('page');
});

test('each list says how many it has, an empty one nothing', async () => {
  await records([contract(), savedQuote(), savedQuote({ id: 'q-2' })]);
  const lists = screen.getByRole('navigation', { name: '记录的种类' });
  expect([...lists.querySelectorAll('button')].map(({ textContent }) => textContent)).toEqual([
    '报价 2',
    '申请记录',
    '我的产品 1',
  ]);
});

describe('a file of everything', () => {
  test('has all that is kept', async () => {
    const { user } = await records([savedQuote(), contract()]);
    await user.click(screen.getByRole('button', { name: '导出全部' }));
    const [name, , text] = saveFile.mock.calls[0] ?? [];
    expect(name).toBe('报价记录-2026-03-05.json');
    expect(JSON.parse(text)).toEqual(JSON.parse(writeLedgerFile([savedQuote(), contract()])));
  });

  test('is taken in beside what is there, and it says what came of it', async () => {
    const older = savedQuote({ name: '总部一期', changedAt: '2026-03-01T00:00:00.000Z' });
    const { user, kept, keptIds } = await records([savedQuote()]);
    await user.upload(choose(), fileOf(writeLedgerFile([older, contract()])));
    await screen.findByText(
      '已导入：新增 1 条；0 条已有且相同；1 条有差异，较新的保留原名，较旧的另存为旧版。',
    );
    expect(keptIds()).toEqual(['q-1', 'id-1', 'c-1']);
    expect(kept('q-1')).toEqual(savedQuote());
    expect(kept('id-1')).toMatchObject({ name: '总部一期（旧版）' });
    expect(kept('c-1')).toEqual(contract());
  });

  test('with records that can not be read is taken but for those', async () => {
    const { user } = await records();
    const text = JSON.stringify({ kind: 'ssc-ledger', version: 1, records: [{ version: 9 }] });
    await user.upload(choose(), fileOf(text));
    await screen.findByText(/新增 0 条.*另有 1 条无法读取，已跳过。/);
  });

  test.each([
    ['{"kind":', /不是完整的记录文件/],
    ['{"a":1}', /不是由“导出全部”生成的文件/],
    ['{"kind":"ssc-ledger","version":2,"records":[]}', /由更新版本的页面导出/],
    ['{"__proto__":{"x":1}}', /不是由“导出全部”生成的文件/],
    [' '.repeat(20_000_001), /超过 20 MB/],
  ])('is refused as %.40j, and leaves what was there', async (text, sentence) => {
    const { user, keptIds } = await records([savedQuote()]);
    await user.upload(choose(), fileOf(text, '别的.json'));
    expect((await screen.findByText(sentence)).textContent).toMatch(/^“别的\.json”/);
    expect(keptIds()).toEqual(['q-1']);
  });
});

describe('kept texts that can not be read', () => {
  test('are named, saved as they are, and go only on the visitor’s word', async () => {
    const { user, elsewhere, keptIds } = await records([savedQuote()]);
    act(() => elsewhere('q-8', '{"version":1'));
    act(() => elsewhere('q-9', '{"version":2,"record":{}}'));
    expect(screen.getByText(/2 条已保存的记录无法读取.*其中 1 条来自更新版本的页面/)).toBeDefined();
    await user.click(screen.getByRole('button', { name: '另存为文件' }));
    expect(JSON.parse(saveFile.mock.calls[0]?.[2])).toEqual({
      'q-8': '{"version":1',
      'q-9': '{"version":2,"record":{}}',
    });
    await user.click(screen.getByRole('button', { name: '删除这些记录' }));
    expect(keptIds()).toEqual(['q-1', 'q-8', 'q-9']);
    await user.click(screen.getByRole('button', { name: '保留' }));
    await user.click(screen.getByRole('button', { name: '删除这些记录' }));
    await user.click(screen.getByRole('button', { name: '确定删除' }));
    expect(keptIds()).toEqual(['q-1']);
    await waitFor(() => expect(screen.queryByText(/无法读取/)).toBeNull());
    expect(document.activeElement?.tagName).toBe('H1');
  });
});
