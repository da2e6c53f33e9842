import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { enter, field, figure, renderApp, renderMode, switchMode } from '../../app/rendered-app';

const button = (name: string) => screen.getByRole('button', { name });
const isDisabled = (name: string) => button(name).getAttribute('aria-disabled') === 'true';

test('the page says what it prices, and by which list', () => {
  renderApp();
  expect(screen.getByRole('heading', { level: 1, name: '企业共享服务中心 专业版 价格计算器' })).toBeTruthy();
  expect(screen.getByText('价目表版本：2022-10-18')).toBeTruthy();
  expect(document.title).toBe('企业共享服务中心 专业版 · 价格计算器');
});

describe('the mode switch', () => {
  const modes = () => within(screen.getByRole('navigation', { name: '业务类型' })).getAllByRole('button');
  const current = () =>
    modes()
      .filter((mode) => mode.getAttribute('aria-current') === 'page')
      .map(({ textContent }) => textContent);

  test('shows the modes that exist, and no placeholder', () => {
    renderApp();
    expect(modes().map(({ textContent }) => textContent)).toEqual(['新购', '增购', '续费', '记录']);
    expect(current()).toEqual(['新购']);
  });

  test('opens a mode, and says which one is open', async () => {
    const { user } = renderApp();
    await switchMode(user, '增购');
    expect(current()).toEqual(['增购']);
    expect(figure('total')).toBe('0.00');
    await switchMode(user, '续费');
    expect(current()).toEqual(['续费']);
    expect(figure('total')).toBe('152640.00');
    await switchMode(user, '新购');
    expect(current()).toEqual(['新购']);
  });

  test('on the mode that is open changes nothing: there is nothing to undo', async () => {
    const { user } = renderApp();
    await user.click(button('新购'));
    expect(isDisabled('撤销')).toBe(true);
  });
});

describe('undo and redo', () => {
  test('step through what was done, and say when there is nothing', async () => {
    const { user } = renderApp();
    expect([isDisabled('撤销'), isDisabled('重做')]).toEqual([true, true]);
    await enter(user, '员工数', '6000');
    await user.click(screen.getByRole('radio', { name: '2 年' }));
    expect(figure('total')).toBe('405280.00');

    await user.click(button('撤销'));
    expect(figure('total')).toBe('202640.00');
    expect([isDisabled('撤销'), isDisabled('重做')]).toEqual([false, false]);
    await user.click(button('撤销'));
    expect(field('员工数').value).toBe('1,000');
    expect([isDisabled('撤销'), isDisabled('重做')]).toEqual([true, false]);

    await user.click(button('重做'));
    await user.click(button('重做'));
    expect(figure('total')).toBe('405280.00');
    expect(isDisabled('重做')).toBe(true);
  });

  test('at their end change nothing', async () => {
    const { user, store } = renderApp({ years: '2' });
    await user.click(button('撤销'));
    await user.click(button('重做'));
    expect(store.getState().draft.texts.new).toEqual({ years: '2' });
  });
});

test('a reset returns to the defaults, and can be undone', async () => {
  const { user } = renderApp({ employees: '6000', years: '2' });
  await user.click(button('恢复默认'));
  expect(figure('total')).toBe('152640.00');
  await user.click(button('撤销'));
  expect(figure('total')).toBe('405280.00');
});

test('a reset returns only the mode on screen to its defaults', async () => {
  const { user, store } = await renderMode('add', { experts: '2' });
  await switchMode(user, '新购');
  await enter(user, '员工数', '6000');
  await user.click(button('恢复默认'));
  expect(store.getState().draft.texts).toEqual({ new: {}, add: { experts: '2' }, renew: {} });
});

test('a reset of a mode at its defaults leaves nothing to undo, whatever is typed in another', async () => {
  const texts = { new: { years: '2' }, add: {}, renew: {} };
  const { user } = await renderMode('add', {}, { state: { draft: { mode: 'add', texts } } });
  await user.click(button('恢复默认'));
  expect(isDisabled('撤销')).toBe(true);
});

test('the theme is set on the document, at opening and when chosen', async () => {
  const { user, store } = renderApp({}, { theme: 'light' });
  expect(document.documentElement.dataset.theme).toBe('light');
  await user.selectOptions(screen.getByRole('combobox', { name: '外观' }), '深色');
  expect(document.documentElement.dataset.theme).toBe('dark');
  expect(store.getState().theme).toBe('dark');
  await user.selectOptions(screen.getByRole('combobox', { name: '外观' }), '跟随系统');
  expect(document.documentElement.dataset.theme).toBe('auto');
});
