import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { ContractRecord } from '../../../src/store/ledger/records';
// Loaded before the first test, whose time it would take.
import '../../../src/screens/records/records';
import { draftIn, field, figure, renderPlace, termButton } from '../../app/rendered-app';
import { contractRecord, LEAST, NOTHING, worldWith } from './kept-contract';

const open = (record: ContractRecord, today: string, texts = {}) =>
  renderPlace(
    { tag: 'records', list: 'contracts' },
    { services: worldWith([record]).services, today, state: { draft: draftIn('add', texts) } },
  );

const GROWN = contractRecord({
  changes: [
    { kind: 'renewal', on: '2025-07-01', years: 1, renewed: { ...LEAST, employees: 7000, tickets: 9 } },
    { kind: 'addition', on: '2025-12-15', added: { ...NOTHING, experts: 2, employees: 5200 } },
  ],
});

describe('增购', () => {
  test('opens with the contract’s start, years so far and people now', async () => {
    const { user, store } = await open(GROWN, '2026-03-02', {
      experts: '9',
      start: '2020-01-01',
      discount: '85',
    });
    await user.click(screen.getByRole('button', { name: '增购：总部' }));
    await screen.findByRole('complementary', { name: '费用' });
    expect(field('合同起始日').value).toBe('2025-06-15');
    expect(termButton('已购年限', 3).checked).toBe(true);
    expect(field('现有员工数').value).toBe('6,200');
    expect(field('办理日期').value).toBe('2026-03-02');
    expect(figure('date:expiry')).toBe('2028-06-15');
    // What was typed for another contract is beside, the buyer's own rate stays.
    expect(field('专家坐席数').value).toBe('0');
    expect(field('商务折扣').value).toBe('85');
    expect(store.getState().beside.map(({ draft }) => draft.texts.add.experts)).toEqual(['9']);
  });

  test('is not there before the contract begins, nor after it ended', async () => {
    await open(contractRecord(), '2025-06-14');
    expect(screen.queryByRole('button', { name: '增购：总部' })).toBeNull();
    expect(screen.getByRole('button', { name: '续费：总部' })).toBeDefined();
  });

  test('of a contract longer than a form takes is priced on its last eight years', async () => {
    const long = contractRecord({
      start: '2020-02-29',
      years: 8,
      changes: [{ kind: 'renewal', on: '2026-01-01', years: 2, renewed: LEAST }],
    });
    const { user } = await open(long, '2026-03-02');
    await user.click(screen.getByRole('button', { name: '增购：总部' }));
    await screen.findByRole('complementary', { name: '费用' });
    expect(field('合同起始日').value).toBe('2024-02-29');
    expect(termButton('已购年限', 6).checked).toBe(true);
    expect(figure('date:expiry')).toBe('2030-02-28');
  });

  test('with more years left than a form takes says whom to call', async () => {
    const long = contractRecord({
      years: 8,
      changes: [{ kind: 'renewal', on: '2025-07-01', years: 8, renewed: LEAST }],
    });
    await open(long, '2026-03-02');
    expect(screen.queryByRole('button', { name: '增购：总部' })).toBeNull();
    expect(screen.getByText(/剩余期限超过网页可测算的 8 年/)).toBeDefined();
  });
});

describe('续费', () => {
  test('opens with the quantities of the latest term', async () => {
    const { user } = await open(GROWN, '2026-03-02');
    await user.click(screen.getByRole('button', { name: '续费：总部' }));
    await screen.findByRole('complementary', { name: '费用' });
    expect(termButton('已购年限', 3).checked).toBe(true);
    expect(field('员工数').value).toBe('12,200');
    expect(field('专家坐席数').value).toBe('5');
    expect(field('工单坐席数').value).toBe('9');
    expect(termButton('续费时长', 1).checked).toBe(true);
    expect(figure('date:new-expiry')).toBe('2029-06-15');
  });

  test('of a contract that is stopped is priced today', async () => {
    const { user } = await open(contractRecord(), '2027-07-15');
    expect(screen.queryByRole('button', { name: '增购：总部' })).toBeNull();
    await user.click(screen.getByRole('button', { name: '续费：总部' }));
    await screen.findByRole('complementary', { name: '费用' });
    expect(field('办理日期').value).toBe('2027-07-15');
    expect(figure('days-lost')).toBe('30');
  });
});

test('once reclaimed, only a new purchase with the same quantities is left', async () => {
  const record = contractRecord({ quantities: { ...LEAST, employees: 6000, knowledge: 1 } });
  const { user } = await open(record, '2027-09-15');
  expect(screen.queryByRole('button', { name: '续费：总部' })).toBeNull();
  await user.click(screen.getByRole('button', { name: '按同样数量新购：总部' }));
  expect(field('员工数').value).toBe('6,000');
  expect(figure('line:knowledge')).toBe('15000.00');
});
