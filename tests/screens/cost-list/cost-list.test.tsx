import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { breakdown, figures, renderApp, renderMode, untilBreakdownIsBack } from '../../app/rendered-app';

const EXAMPLE = { employees: '5200', knowledge: '1', years: '2' };

const cells = (row: HTMLElement) =>
  within(row)
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);

describe('the cost list', () => {
  test('has a row for each line with unit price, quantity, term and amount', async () => {
    renderApp(EXAMPLE);
    const table = await breakdown();
    const headers = within(table).getAllByRole('columnheader');
    expect(headers.map(({ textContent }) => textContent)).toEqual(['项目', '单价', '数量', '时长', '金额']);
    const rowOf = (item: string) => cells(within(table).getByRole('row', { name: new RegExp(`^${item}`) }));
    expect(rowOf('员工数')).toEqual([
      '¥10,000 / 1,000 人 / 年',
      '5,200 人按 6,000 人计费',
      '2 年',
      '¥120,000.00',
    ]);
    expect(rowOf('专家坐席数')).toEqual(['¥3,000 / 席 / 年', '3 席', '2 年', '¥18,000.00']);
    expect(rowOf('工单坐席数')).toEqual(['¥1,880 / 席 / 年', '3 席', '2 年', '¥11,280.00']);
    expect(rowOf('企业版机器人')).toEqual(['¥128,000 / 套 / 年', '1 套', '2 年', '¥256,000.00']);
    expect(rowOf('行业知识云')).toEqual(['¥15,000 / 套 · 一次性', '1 套', '一次性', '¥15,000.00']);
  });

  test('ends with the groups, the total, and the whole total as one formula', async () => {
    renderApp({ ...EXAMPLE, employees: '6000' });
    const table = await breakdown();
    const foot = (name: string) => within(table).getByRole('row', { name: new RegExp(`^${name} ¥`) });
    expect(foot('基础服务小计').textContent).toContain('¥405,280.00');
    expect(foot('增值服务小计').textContent).toContain('¥15,000.00');
    expect(foot('合计').textContent).toContain('¥420,280.00');
    expect(
      screen.getByText('(6000/1000×10000 + 3×3000 + 3×1880 + 128000)×2 + 15000 = 420,280.00'),
    ).toBeTruthy();
  });

  test('has the list total where a discount applies', async () => {
    renderApp({ ...EXAMPLE, discount: '85' });
    const table = await breakdown();
    expect(within(table).getByRole('row', { name: /^标价合计/ }).textContent).toContain('¥420,280.00');
    expect(within(table).getByRole('row', { name: /^合计 ¥/ }).textContent).toContain('¥357,238.00');
    // 420 280 × 15 %
    expect(figures('discount')).toEqual(['-63042.00', '-63042.00']);
    expect(within(table).getByRole('row', { name: /^折扣优惠/ }).textContent).toContain('-¥63,042.00');
  });

  test('adds up discounted lines where rounding each of them makes another sum, and says so', async () => {
    // 33.33 % of 5640 is 1879.812.
    renderApp({ discount: '33.33' });
    await breakdown();
    const formula = screen.getByText('3333.00 + 2999.70 + 1879.81 + 42662.40 = 50,874.91');
    expect(formula.parentElement?.textContent).toContain('各行折后金额四舍五入到分，再相加');
  });
});

describe('a row of the cost list', () => {
  test('opens its formula, the same in words, its rule and its source', async () => {
    const { user } = renderApp(EXAMPLE);
    const table = await breakdown();
    const toggle = within(table).getByRole('button', { name: '员工数' });
    expect(toggle.getAttribute('aria-expanded')).toBe('false');
    await user.click(toggle);

    expect(toggle.getAttribute('aria-expanded')).toBe('true');
    const explanation = document.getElementById(toggle.getAttribute('aria-controls') ?? '');
    expect(explanation?.textContent).toContain('6000/1000×10000×2 = 120,000.00');
    expect(explanation?.textContent).toContain('5200');
    expect(explanation?.textContent).toContain('，等于 120,000.00 元');
    expect(explanation?.textContent).toContain('每 1,000 人一档按年计费，1,000 人起购');
    expect(explanation?.textContent).toContain('购买指南 · 计费概述 · 2022-10-18');
  });

  test.each([
    ['专家坐席数', '3×3000×2 = 18,000.00', '按席位数按年计费，3 席起购'],
    ['工单坐席数', '3×1880×2 = 11,280.00', '按席位数按年计费，3 席起购'],
    ['企业版机器人', '128000×2 = 256,000.00', '每套赠送 50,000 次机器人会话'],
    ['行业知识云', '15000 = 15,000.00', '一次性付费，不随年限增加'],
    ['96 万次充值包', '2×7600 = 15,200.00', '预付 960,000 次会话'],
  ])('of %s reads %s', async (item, formula, clause) => {
    const { user } = renderApp({ ...EXAMPLE, 'pack-960k': '2' });
    const table = await breakdown();
    const toggle = within(table).getByRole('button', { name: item });
    await user.click(toggle);
    const explanation = document.getElementById(toggle.getAttribute('aria-controls') ?? '');
    expect(explanation?.textContent).toContain(formula);
    expect(explanation?.textContent).toContain(clause);
  });

  test('closes again, and stays open while figures change', async () => {
    const { user } = renderApp(EXAMPLE);
    const table = await breakdown();
    const toggle = () => within(table).getByRole('button', { name: '专家坐席数' });
    await user.click(toggle());
    await user.click(screen.getByRole('button', { name: '增加专家坐席数' }));
    expect(screen.getByText('4×3000×2 = 24,000.00')).toBeTruthy();
    await user.click(toggle());
    expect(screen.queryByText('4×3000×2 = 24,000.00')).toBeNull();
    expect(toggle().getAttribute('aria-expanded')).toBe('false');
  });

  test('is open again after a field was refused for a while', async () => {
    const { user } = renderApp(EXAMPLE);
    await user.click(within(await breakdown()).getByRole('button', { name: '专家坐席数' }));
    await user.clear(screen.getByRole('textbox', { name: '专家坐席数' }));
    expect(screen.queryByRole('table', { name: /费用清单/ })).toBeNull();
    await user.type(screen.getByRole('textbox', { name: '专家坐席数' }), '5');
    await untilBreakdownIsBack();
    expect(screen.getByText('5×3000×2 = 30,000.00')).toBeTruthy();
  });

  test('of an exact amount says nothing of rounding', async () => {
    const { user } = renderApp({ discount: '85' });
    await user.click(within(await breakdown()).getByRole('button', { name: '工单坐席数' }));
    const line = screen.getByText('3×1880×85% = 4,794.00').parentElement;
    expect(line?.textContent).not.toContain('四舍五入');
  });

  test('says that a discounted amount was rounded to the fen', async () => {
    const { user } = renderApp({ discount: '33.33' });
    const table = await breakdown();
    await user.click(within(table).getByRole('button', { name: '工单坐席数' }));
    // 5640 × 33.33 % = 1879.812
    expect(screen.getByText('3×1880×33.33% ≈ 1,879.81').parentElement?.textContent).toContain('四舍五入到分');
  });

  test.each(['add', 'renew'] as const)(
    'is open again after a field was refused for a while in %s',
    async (mode) => {
      const { user } = await renderMode(mode, { experts: '4' });
      const list = () => within(screen.getByRole('table', { name: /^费用清单/ }));
      await user.click(list().getByRole('button', { name: '专家坐席数' }));
      await user.clear(screen.getByRole('textbox', { name: '专家坐席数' }));
      expect(screen.queryByRole('table', { name: /费用清单/ })).toBeNull();
      await user.type(screen.getByRole('textbox', { name: '专家坐席数' }), '5');
      await untilBreakdownIsBack();
      expect(list().getByRole('button', { name: '专家坐席数' }).getAttribute('aria-expanded')).toBe('true');
      expect(figures('line:experts')).toContain('15000.00');
    },
  );
});
