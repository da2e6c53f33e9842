import { act, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { FieldTexts } from '../../../src/entry/field-names';
import type { ContractRecord } from '../../../src/store/ledger/records';
import { renderMode } from '../../app/rendered-app';
import { contractRecord, LEAST, NOTHING, worldWith } from './kept-contract';

const CARRIED_OUT = { name: '已办理，记入合同' };
const ADDITION = { start: '2025-06-15', term: '2', on: '2026-03-02', experts: '2' };

const open = async (mode: 'add' | 'renew', texts: FieldTexts, records: readonly ContractRecord[]) => {
  const world = worldWith(records);
  const page = await renderMode(mode, texts, { services: world.services, today: '2026-03-02' });
  await act(async () => {
    await import('../../../src/screens/products/record-change');
    await new Promise((resolve) => setTimeout(resolve));
  });
  return { ...world, ...page };
};

describe('an addition that was carried out', () => {
  test('is recorded on the contract of the same start and years, and taken back', async () => {
    const { user, kept } = await open('add', { ...ADDITION, 'pack-120k': '2' }, [contractRecord()]);
    await user.click(screen.getByRole('button', CARRIED_OUT));
    expect(kept()[0]?.changes).toEqual([
      { kind: 'addition', on: '2026-03-02', added: { ...NOTHING, experts: 2, sessionsInPacks: 240_000 } },
    ]);
    expect(screen.getByText('增购已记入“总部”。')).toBeDefined();
    expect(document.activeElement?.textContent).toBe('撤销');
    await user.keyboard('{Enter}');
    expect(kept()[0]?.changes).toEqual([]);
    expect(screen.getByRole('button', CARRIED_OUT)).toBeDefined();
  });

  test('is not recorded a second time', async () => {
    await open('add', ADDITION, [
      contractRecord({
        changes: [{ kind: 'addition', on: '2026-03-02', added: { ...NOTHING, experts: 2 } }],
      }),
    ]);
    expect(screen.queryByRole('button', CARRIED_OUT)).toBeNull();
    expect(screen.getByText('这笔增购已经在“总部”的办理记录里。')).toBeDefined();
  });

  test('takes its place by its day', async () => {
    const { user, kept } = await open('add', { ...ADDITION, on: '2025-09-01' }, [
      contractRecord({
        changes: [{ kind: 'addition', on: '2025-12-15', added: { ...NOTHING, tickets: 1 } }],
      }),
    ]);
    await user.click(screen.getByRole('button', CARRIED_OUT));
    expect(kept()[0]?.changes.map(({ on }) => on)).toEqual(['2025-09-01', '2025-12-15']);
  });

  test('goes to the contract that the buyer chooses among several', async () => {
    const { user, kept } = await open('add', ADDITION, [
      contractRecord(),
      contractRecord({ id: 'c2', name: '华东' }),
      contractRecord({ id: 'c3', name: '别处', start: '2025-06-16' }),
    ]);
    const choice = screen.getByRole('combobox', { name: '记入哪份合同' });
    expect([...choice.querySelectorAll('option')].map(({ textContent }) => textContent).sort()).toEqual([
      '华东',
      '总部',
    ]);
    await user.selectOptions(choice, '华东');
    await user.click(screen.getByRole('button', CARRIED_OUT));
    expect(kept().find(({ id }) => id === 'c2')?.changes).toHaveLength(1);
    expect(kept().find(({ id }) => id === 'c1')?.changes).toEqual([]);
  });

  test.each<[string, FieldTexts]>([
    ['nothing is added', { start: '2025-06-15', term: '2' }],
    ['no contract has the start', { ...ADDITION, start: '2025-06-14' }],
    ['no contract has the years', { ...ADDITION, term: '3' }],
  ])('is not offered where %s', async (_, texts) => {
    await open('add', texts, [contractRecord()]);
    expect(screen.getByRole('complementary', { name: '费用' })).toBeDefined();
    expect(screen.queryByRole('button', CARRIED_OUT)).toBeNull();
  });

  test('that the history contradicts is refused, and nothing is changed', async () => {
    // Kept by another page with a day that its start forbids.
    const broken = contractRecord({ changes: [{ kind: 'addition', on: '2020-01-01', added: NOTHING }] });
    const { user, kept } = await open('add', ADDITION, [broken]);
    await user.click(screen.getByRole('button', CARRIED_OUT));
    expect(screen.getByRole('alert').textContent).toMatch(/^没有记入“总部”/);
    expect(kept()[0]?.changes).toEqual(broken.changes);
  });
});

describe('a renewal that was carried out', () => {
  test('is recorded with its years and quantities, by today at the latest', async () => {
    const { user, kept } = await open(
      'renew',
      { start: '2025-06-15', term: '2', years: '3', employees: '5200' },
      [contractRecord()],
    );
    await user.click(screen.getByRole('button', CARRIED_OUT));
    expect(kept()[0]?.changes).toEqual([
      { kind: 'renewal', on: '2026-03-02', years: 3, renewed: { ...LEAST, employees: 5200 } },
    ]);
    expect(screen.getByText('续费已记入“总部”。')).toBeDefined();
    await user.click(screen.getByRole('button', { name: '查看我的产品' }));
    expect(document.activeElement?.tagName).toBe('H1');
    expect((await screen.findByRole('article', { name: '总部' })).textContent).toContain('2030年6月15日');
  });
});

test('a visitor who keeps no records is offered nothing', async () => {
  await open('add', ADDITION, []);
  expect(screen.queryByRole('button', CARRIED_OUT)).toBeNull();
});
