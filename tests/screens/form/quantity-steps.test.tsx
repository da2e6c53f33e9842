import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { enter, field, figure, renderApp } from '../../app/rendered-app';

const button = (name: string) => screen.getByRole('button', { name });

test('+ and − go to the next multiple: whole blocks of people, single seats', async () => {
  const { user } = renderApp({ employees: '1500' });
  await user.click(button('增加员工数'));
  expect(field('员工数').value).toBe('2,000');
  await user.click(button('增加专家坐席数'));
  expect(field('专家坐席数').value).toBe('4');
  await user.click(button('减少员工数'));
  expect(field('员工数').value).toBe('1,000');
  expect(figure('total')).toBe('155640.00');
});

test('the arrow keys step once, PageUp and PageDown ten times', async () => {
  const { user } = renderApp();
  await user.click(field('工单坐席数'));
  await user.keyboard('{ArrowUp}');
  expect(field('工单坐席数').value).toBe('4');
  await user.keyboard('{PageUp}');
  expect(field('工单坐席数').value).toBe('14');
  await user.keyboard('{PageDown}{ArrowDown}');
  expect(field('工单坐席数').value).toBe('3');
});

test('at its limit a button says so, keeps the focus and changes nothing', async () => {
  const { user, store } = renderApp();
  const less = button('减少企业版机器人');
  expect(less.getAttribute('aria-disabled')).toBe('true');
  await user.click(less);
  expect(document.activeElement).toBe(less);
  expect(store.getState().draft.texts.new).toEqual({});

  await user.click(button('增加企业版机器人'));
  expect(less.hasAttribute('aria-disabled')).toBe(false);
});

test('a text that is no number is not stepped away', async () => {
  const { user } = renderApp();
  await enter(user, '员工数', 'abc');
  await user.keyboard('{ArrowUp}');
  await user.click(button('增加员工数'));
  expect(field('员工数').value).toBe('abc');
});

test('from below its minimum a field steps up to it', async () => {
  const { user } = renderApp({ employees: '200' });
  await user.click(button('增加员工数'));
  expect(field('员工数').value).toBe('1,000');
});

test('an empty demand steps by what one robot gives', async () => {
  const { user } = renderApp();
  await user.click(button('增加所需会话总数'));
  expect(field('所需会话总数').value).toBe('50,000');
  await user.click(button('增加所需会话总数'));
  expect(field('所需会话总数').value).toBe('100,000');
});

test('the tab order is field, −, +', async () => {
  const { user } = renderApp();
  await user.click(field('员工数'));
  await user.tab();
  expect(document.activeElement).toBe(button('减少员工数'));
  await user.tab();
  expect(document.activeElement).toBe(button('增加员工数'));
  await user.tab();
  expect(document.activeElement).toBe(field('专家坐席数'));
});
