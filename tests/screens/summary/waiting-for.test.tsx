import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { breakdown, enter, field, figure, renderApp } from '../../app/rendered-app';

const WRONG = { employees: '999', industry: 'bank', years: '9', tax: 'x' };

const summary = () => within(screen.getByRole('complementary', { name: '费用' }));

test('while a field is refused, no figure is on the page: neither total nor any other', async () => {
  const { user, container } = renderApp({ knowledge: '1', start: '2026-03-05', discount: '85', tax: '6' });
  await breakdown();
  await enter(user, '专家坐席数', '2');
  expect(document.querySelectorAll('[data-figure]')).toHaveLength(0);
  expect(screen.queryByRole('table')).toBeNull();
  expect(container.textContent).not.toContain('人民币');
  expect(container.textContent).toContain('上面的字段修正后，这里显示每一行的金额与算式。');

  await enter(user, '专家坐席数', '3');
  expect(figure('total')).toBe('142494.00');
});

test('the total says how many fields it waits for, in both places', () => {
  renderApp(WRONG);
  expect(screen.getAllByText('还有 4 处需要修正，修正后显示合计')).toHaveLength(2);
});

test('the fields are listed in the form’s order, each a way to it', async () => {
  const { user } = renderApp(WRONG);
  const buttons = summary().getAllByRole('button');
  expect(buttons.map(({ textContent }) => textContent)).toEqual([
    '员工数',
    '行业类型',
    '购买时长',
    '增值税率',
  ]);

  await user.click(summary().getByRole('button', { name: '员工数' }));
  expect(document.activeElement).toBe(field('员工数'));
  await user.click(summary().getByRole('button', { name: '增值税率' }));
  expect(document.activeElement).toBe(field('增值税率'));
});

test('a group of radios takes the focus on its first one', async () => {
  const { user } = renderApp(WRONG);
  await user.click(summary().getByRole('button', { name: '购买时长' }));
  expect(document.activeElement).toBe(screen.getByRole('radio', { name: '1 年' }));
  await user.click(summary().getByRole('button', { name: '行业类型' }));
  expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'HR' }));
});

test('mending one field leaves the others to wait for', async () => {
  const { user } = renderApp(WRONG);
  await user.click(screen.getByRole('button', { name: '改为 1,000 人' }));
  expect(screen.getAllByText('还有 3 处需要修正，修正后显示合计')).toHaveLength(2);
  expect(summary().queryByRole('button', { name: '员工数' })).toBeNull();
});
