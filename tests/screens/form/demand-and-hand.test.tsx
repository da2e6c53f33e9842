import { act, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { draftIn, enter, field, figure, renderApp } from '../../app/rendered-app';

const FOLLOWS = /下面是最省钱的组合/;
const BY_HAND = /充值包为自选/;

test('it is said whether the packs follow a demand or were chosen by hand', async () => {
  const { user } = renderApp();
  expect(screen.queryByText(FOLLOWS)).toBeNull();
  expect(screen.queryByText(BY_HAND)).toBeNull();

  await enter(user, '所需会话总数', '170000');
  expect(screen.getByText(FOLLOWS)).toBeTruthy();

  await user.click(screen.getByRole('button', { name: '增加12 万次充值包' }));
  expect(screen.getByText(BY_HAND)).toBeTruthy();
  expect(field('所需会话总数').value).toBe('');
});

test('a demand that is taken back gives the packs chosen by hand back', async () => {
  const { user } = renderApp();
  await enter(user, '36 万次充值包', '4');
  await enter(user, '所需会话总数', '9');
  expect(field('36 万次充值包').value).toBe('0');
  await user.clear(field('所需会话总数'));
  expect(field('36 万次充值包').value).toBe('4');
});

test('a demand of other work gives no packs back: 195 840 stood for 192 640 once', async () => {
  const { user, store } = renderApp({ employees: '6000', years: '2', 'pack-120k': '2' });
  await enter(user, '所需会话总数', '1000000');
  act(() => store.getState().openLink(draftIn('new', { employees: '5000', sessions: '500000' }), {}));
  await user.clear(field('所需会话总数'));
  expect(store.getState().draft.texts.new).toEqual({ employees: '5000' });
  expect(figure('total')).toBe('192640.00');
});

test('a demand after the defaults were restored gives no packs back: 155 840 stood for 152 640 once', async () => {
  const { user, store } = renderApp({ 'pack-120k': '2' });
  await enter(user, '所需会话总数', '1000000');
  await user.click(screen.getByRole('button', { name: '恢复默认' }));
  await enter(user, '所需会话总数', '300000');
  await user.clear(field('所需会话总数'));
  expect(store.getState().draft.texts.new).toEqual({});
  expect(figure('total')).toBe('152640.00');
});
