import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { enter, figure, figures, renderMode, untilBreakdownIsBack } from '../../app/rendered-app';
import { tableRows } from '../table-rows';
import { PUBLISHED_ADDITION } from './published-addition';

const CONTRACT = { start: '2026-01-01', term: '2', on: '2026-07-01' };

describe('what is paid once is paid in full, whatever time is left', () => {
  test.each(['2026-01-01', '2026-07-01', '2027-12-31'])('on %s', async (on) => {
    await renderMode('add', { ...CONTRACT, on, knowledge: '1', 'pack-360k': '2' });
    expect(figure('line:knowledge')).toBe('15000.00');
    expect(figure('line:pack-360k')).toBe('7200.00');
    expect(figure('total')).toBe('22200.00');
    expect(figures('part-year:knowledge')).toEqual([]);
    expect(screen.getByText('一次性项目在合同中途购买时按全价计，不按剩余时间折算。')).toBeTruthy();
  });

  test('beside what is paid for the time left', async () => {
    await renderMode('add', { ...PUBLISHED_ADDITION, knowledge: '1' });
    expect(figure('total')).toBe('24600.00');
    expect(screen.getByText('2×1×3000 + 2×6×300 + 15000 = 24,600.00')).toBeTruthy();
    expect(tableRows(/^费用清单/)[1]?.slice(-2)).toEqual(['一次性', '¥15,000.00']);
  });
});

// For 18 months: one expert 3000 + 6 × 300, one ticket seat 1880 + 6 × 188, one robot 128 000 + 6 × 12 800.
test.each([
  ['专家坐席数', 'experts', '4800.00'],
  ['工单坐席数', 'tickets', '3008.00'],
  ['企业版机器人', 'robots', '204800.00'],
])(
  'one of %s can be added: there is no minimum, and that is said where it matters',
  async (label, name, amount) => {
    const { user } = await renderMode('add', CONTRACT);
    await enter(user, label, '1');
    await untilBreakdownIsBack();
    expect(figure(`line:${name}`)).toBe(amount);
    const minimum = screen.queryByText('购买指南未对增购规定起购数量；本页按最少一个单位计，员工按档。');
    expect(minimum !== null).toBe(name !== 'robots');
  },
);

test.each([
  ['1', '1000', '16000.00'],
  ['1000', '1000', '16000.00'],
  ['1001', '2000', '32000.00'],
])('%s people are added as %s', async (people, billed, amount) => {
  await renderMode('add', { ...CONTRACT, employees: people });
  expect(figure('billed:employees')).toBe(billed);
  expect(figure('line:employees')).toBe(amount);
});

test('with nobody added, no billed headcount is on the page', async () => {
  await renderMode('add', PUBLISHED_ADDITION);
  expect(figures('billed:employees')).toEqual([]);
});

test('sessions wanted in all need packs beyond those given with the robots that are added', async () => {
  const { user } = await renderMode('add', CONTRACT);
  await enter(user, '所需会话总数', '170000');
  expect(figure('sessions:included')).toBe('0');
  expect(figure('line:pack-120k')).toBe('3200.00');
  await enter(user, '企业版机器人', '1');
  expect(figure('sessions:included')).toBe('50000');
  expect(figure('line:pack-120k')).toBe('1600.00');
});

test('the buyer’s discount and VAT rate apply to an addition as to a purchase', async () => {
  const { user } = await renderMode('add', PUBLISHED_ADDITION);
  await enter(user, '商务折扣', '85');
  await enter(user, '增值税率', '6');
  expect(figure('total')).toBe('8160.00');
  expect(figure('list-total')).toBe('9600.00');
  // 8160 ÷ 1.06 = 7698.113…
  expect(figure('tax:net')).toBe('7698.11');
  expect(figure('tax:amount')).toBe('461.89');
  expect(screen.getByText('(2×1×3000 + 2×6×300)×85% = 8,160.00')).toBeTruthy();
});

describe.each([
  ['机器人专业版', 'robot-pro'],
  ['知识库冷启动实施服务', 'cold-start'],
])('%s can be asked for with an addition', (label, name) => {
  test('and is an open row, never a 0', async () => {
    const { user, store } = await renderMode('add', CONTRACT);
    await user.click(screen.getByRole('checkbox', { name: new RegExp(label) }));
    expect(store.getState().draft.texts.add).toEqual({ ...CONTRACT, [name]: '1' });
    const [row] = tableRows(/^费用清单/);
    expect(row?.[0]).toBe(`${label}不在合计内，由销售报价`);
    expect(row?.slice(1)).toEqual(['询价', '—', '—', '询价']);
  });
});
