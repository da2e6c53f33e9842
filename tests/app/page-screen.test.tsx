import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { enter, field, figure, messageOf, renderApp, switchMode, termButton } from './rendered-app';

const button = (name: string) => screen.getByRole('button', { name });

describe('each mode has texts of its own', () => {
  test('that stay as they were while other modes are open, good or refused', async () => {
    const { user, store } = renderApp();
    await enter(user, '员工数', '6千');
    await switchMode(user, '增购');
    await enter(user, '合同起始日', '2026-01-01');
    await enter(user, '专家坐席数', 'abc');
    await switchMode(user, '续费');
    await user.click(termButton('续费时长', 2));
    const typed = store.getState().draft.texts;
    expect(typed).toEqual({
      new: { employees: '6千' },
      add: { start: '2026-01-01', experts: 'abc' },
      renew: { years: '2' },
    });

    await switchMode(user, '增购');
    expect(field('合同起始日').value).toBe('2026-01-01');
    expect(field('专家坐席数').value).toBe('abc');
    expect(messageOf('专家坐席数')).toBe('专家坐席数应为数字，“abc”无法识别。');
    await switchMode(user, '新购');
    expect(field('员工数').value).toBe('6,000');
    expect(figure('total')).toBe('202640.00');
    await switchMode(user, '续费');
    expect(figure('total')).toBe('305280.00');
    expect(store.getState().draft.texts).toBe(typed);
  });
});

describe('undo and redo', () => {
  test('lead through the modes in the order in which they were opened and changed', async () => {
    const { user, store } = renderApp({ years: '2' });
    await switchMode(user, '增购');
    await user.click(button('增加专家坐席数'));
    await user.click(button('增加工单坐席数'));
    await switchMode(user, '续费');

    const { undo, redo } = store.getState();
    const seen: unknown[] = [];
    for (const step of [undo, undo, undo, undo, redo, redo, redo, redo]) {
      step();
      const { mode, texts } = store.getState().draft;
      seen.push([mode, texts.add]);
    }
    expect(seen).toEqual([
      ['add', { experts: '1', tickets: '1' }],
      ['add', { experts: '1' }],
      ['add', {}],
      ['new', {}],
      ['add', {}],
      ['add', { experts: '1' }],
      ['add', { experts: '1', tickets: '1' }],
      ['renew', { experts: '1', tickets: '1' }],
    ]);
  });

  test('show the mode that they lead to', async () => {
    const { user } = renderApp();
    await switchMode(user, '增购');
    await user.click(button('增加专家坐席数'));
    expect(figure('line:experts')).toBe('3000.00');
    await user.click(button('撤销'));
    expect(figure('total')).toBe('0.00');
    await user.click(button('撤销'));
    expect(button('新购').getAttribute('aria-current')).toBe('page');
    expect(figure('total')).toBe('152640.00');
    await user.click(button('重做'));
    await user.click(button('重做'));
    expect(await screen.findByText('剩余时间')).toBeTruthy();
    expect(figure('line:experts')).toBe('3000.00');
  });
});
