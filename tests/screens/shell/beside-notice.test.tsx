import { act, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { FieldTexts } from '../../../src/entry/field-names';
import { figure, renderApp } from '../../app/rendered-app';

const region = () => within(screen.getByRole('region', { name: '提示' }));
const waysBack = () =>
  region()
    .queryAllByRole('button')
    .map(({ textContent }) => textContent);

function renderWithLink(own: FieldTexts, link: FieldTexts) {
  const page = renderApp(own);
  act(() => page.store.getState().openLink({ mode: 'new', texts: { new: link } }, {}));
  return page;
}

test('work beside an opened link is said with its total; one click leads to it and back', async () => {
  const { user } = renderWithLink({ employees: '6000' }, { years: '8' });
  expect(region().getByText('正在查看链接中的配置，其他配置已保留：')).toBeTruthy();
  expect(waysBack()).toEqual(['返回我的配置（¥202,640.00）']);
  expect(figure('total')).toBe('1221120.00');

  await user.click(region().getByRole('button', { name: '返回我的配置（¥202,640.00）' }));
  expect(figure('total')).toBe('202640.00');
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
  expect(region().getByText('其他配置已保留：')).toBeTruthy();

  await user.click(region().getByRole('button', { name: '查看链接中的配置（¥1,221,120.00）' }));
  expect(figure('total')).toBe('1221120.00');
  expect(waysBack()).toEqual(['返回我的配置（¥202,640.00）']);
});

test('each work beside is a way back of its own', async () => {
  const { user, store } = renderWithLink({ employees: '6000' }, { years: '8' });
  act(() => store.getState().openLink({ mode: 'new', texts: { new: { years: '2' } } }, {}));
  expect(waysBack()).toEqual(['查看链接中的配置（¥1,221,120.00）', '返回我的配置（¥202,640.00）']);
  await user.click(region().getByRole('button', { name: '返回我的配置（¥202,640.00）' }));
  expect(figure('total')).toBe('202640.00');
  expect(waysBack()).toEqual(['查看链接中的配置（¥305,280.00）', '查看链接中的配置（¥1,221,120.00）']);
});

test('work beside that has no price yet is said to wait for mending', () => {
  renderWithLink({ employees: '999' }, { years: '8' });
  expect(waysBack()).toEqual(['返回我的配置（待修正）']);
});

test('the total of work beside is no figure of this page', () => {
  renderWithLink({ employees: '6000' }, { years: '8' });
  expect(screen.getByRole('region', { name: '提示' }).querySelector('[data-figure]')).toBeNull();
});

test('with nothing beside, nothing is said', () => {
  renderWithLink({}, { years: '8' });
  expect(screen.getByRole('region', { name: '提示' }).textContent).toBe('');
});
