import { act, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { FieldTexts } from '../../../src/entry/field-names';
import { draftIn, figure, renderApp, renderMode } from '../../app/rendered-app';

const region = () => within(screen.getByRole('region', { name: '提示' }));
const waysBack = () =>
  region()
    .queryAllByRole('button')
    .map(({ textContent }) => textContent);

function renderWithLink(own: FieldTexts, link: FieldTexts) {
  const page = renderApp(own);
  act(() => page.store.getState().openLink(draftIn('new', link), {}));
  return page;
}

test('work beside an opened link is said with its total; one click leads to it and back', async () => {
  const { user } = renderWithLink({ employees: '6000' }, { years: '8' });
  expect(region().getByText('正在查看链接中的配置，其他配置已保留：')).toBeTruthy();
  expect(waysBack()).toEqual(['返回我的新购配置（¥202,640.00）']);
  expect(figure('total')).toBe('1221120.00');

  await user.click(region().getByRole('button', { name: '返回我的新购配置（¥202,640.00）' }));
  expect(figure('total')).toBe('202640.00');
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
  expect(region().getByText('其他配置已保留：')).toBeTruthy();

  await user.click(region().getByRole('button', { name: '查看链接中的新购配置（¥1,221,120.00）' }));
  expect(figure('total')).toBe('1221120.00');
  expect(waysBack()).toEqual(['返回我的新购配置（¥202,640.00）']);
});

test('each work beside is a way back of its own', async () => {
  const { user, store } = renderWithLink({ employees: '6000' }, { years: '8' });
  act(() => store.getState().openLink(draftIn('new', { years: '2' }), {}));
  expect(waysBack()).toEqual(['查看链接中的新购配置（¥1,221,120.00）', '返回我的新购配置（¥202,640.00）']);
  await user.click(region().getByRole('button', { name: '返回我的新购配置（¥202,640.00）' }));
  expect(figure('total')).toBe('202640.00');
  expect(waysBack()).toEqual([
    '查看链接中的新购配置（¥305,280.00）',
    '查看链接中的新购配置（¥1,221,120.00）',
  ]);
});

test('work beside that has no price yet is said to wait for mending', () => {
  renderWithLink({ employees: '999' }, { years: '8' });
  expect(waysBack()).toEqual(['返回我的新购配置（待修正）']);
});

test('work of another mode is named by it; its total shows once that mode’s code is there', async () => {
  const { store } = renderApp({ years: '2' });
  const addition = { start: '2026-01-01', term: '2', on: '2026-07-01', experts: '2' };
  act(() => store.getState().openLink(draftIn('add', addition), {}));
  act(() => store.getState().openLink(draftIn('new', { years: '8' }), {}));
  expect(waysBack()[0]).toBe('查看链接中的增购配置（…）');
  expect(await region().findByRole('button', { name: '查看链接中的增购配置（¥9,600.00）' })).toBeTruthy();
  expect(waysBack()[1]).toBe('返回我的新购配置（¥305,280.00）');
});

test('one click leads back to work of another mode, in that mode', async () => {
  const addition = { start: '2026-01-01', term: '2', on: '2026-07-01', experts: '2' };
  const { user, store } = await renderMode('add', addition);
  act(() => store.getState().openLink(draftIn('new', { years: '8' }), {}));
  await user.click(await region().findByRole('button', { name: '返回我的增购配置（¥9,600.00）' }));
  expect(await screen.findByText('剩余时间')).toBeTruthy();
  expect(figure('total')).toBe('9600.00');
  expect(waysBack()).toEqual(['查看链接中的新购配置（¥1,221,120.00）']);
});

test('the total of work beside is no figure of this page', () => {
  renderWithLink({ employees: '6000' }, { years: '8' });
  expect(screen.getByRole('region', { name: '提示' }).querySelector('[data-figure]')).toBeNull();
});

test('with nothing beside, nothing is said', () => {
  renderWithLink({}, { years: '8' });
  expect(screen.getByRole('region', { name: '提示' }).textContent).toBe('');
});
