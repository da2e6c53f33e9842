import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { enter, renderApp } from '../../app/rendered-app';

const button = (name: string) => screen.getByRole('button', { name });

test('a quote can be gone on with, kept, sent and printed', async () => {
  const { user, store } = renderApp();
  for (const name of ['保存报价', '发送与导出', '打印报价单']) expect(button(name)).toBeTruthy();
  await user.click(button('打印报价单'));
  expect(store.getState().place).toEqual({ tag: 'paper' });
});

test('下一步 leads to the first step of the application, from the summary and from the bottom bar', async () => {
  const { user, store } = renderApp();
  const [fromSummary, fromBar] = screen.getAllByRole('button', { name: '下一步' });
  if (fromSummary === undefined || fromBar === undefined) throw new Error('下一步 is missing');
  await user.click(fromSummary);
  expect(store.getState().place).toEqual({ tag: 'application', step: 1 });
});

test('a quote that waits for a field has nothing to keep or send', async () => {
  const { user } = renderApp();
  await enter(user, '专家坐席数', '2');
  for (const name of ['下一步', '保存报价', '发送与导出', '打印报价单']) {
    expect(screen.queryByRole('button', { name })).toBeNull();
  }
});
