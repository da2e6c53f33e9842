import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { enter, renderApp, renderMode, renderPlace } from '../../app/rendered-app';

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

test('an addition of nothing, which could once be applied for at ¥0.00, has nothing to keep, send or apply for', async () => {
  await renderMode('add', { start: '2026-01-01', term: '1' });
  for (const name of ['下一步', '保存报价', '发送与导出', '打印报价单']) {
    expect(screen.queryByRole('button', { name })).toBeNull();
  }
});

test('and in the application it is sent back', async () => {
  const place = { tag: 'application', step: 1 } as const;
  await renderMode('add', { start: '2026-01-01', term: '1' }, { state: { place } });
  expect(screen.getByText('还没有选择任何项目，填写数量后才能申请。')).toBeTruthy();
  expect(screen.queryByRole('button', { name: '下一步' })).toBeNull();
});

test('an application says capitals, the split of VAT, and whose figure the discount is', async () => {
  const texts = { employees: '6000', knowledge: '1', years: '2', discount: '85', tax: '6' };
  await renderPlace({ tag: 'application', step: 1 }, { texts });
  expect(screen.getByText('人民币叁拾伍万柒仟贰佰叁拾捌元整')).toBeTruthy();
  expect(screen.getByText('按标价的 85% 计算；折扣由您填写，非官方优惠')).toBeTruthy();
  expect(screen.getByText('增值税（6%，您填写的税率）')).toBeTruthy();
});
