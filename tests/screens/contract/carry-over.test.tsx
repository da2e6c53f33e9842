import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { FieldTexts } from '../../../src/entry/field-names';
import { enter, field, figure, renderApp, renderMode, switchMode, termButton } from '../../app/rendered-app';

const PURCHASE = { start: '2026-01-01', years: '2', employees: '5200', experts: '5', knowledge: '1' };
const OFFER = { name: '沿用新购中填写的合同：2026年1月1日起 2 年，5,200 人' };

/** A mode that is open beside a purchase typed in 新购. */
const renderBeside = (mode: 'add' | 'renew', texts: FieldTexts, purchase: FieldTexts = PURCHASE) =>
  renderMode(mode, texts, {
    today: '2026-07-01',
    state: { draft: { mode, texts: { new: purchase, add: {}, renew: {}, [mode]: texts } } },
  });

describe('a contract that was priced in 新购 with its start is offered', () => {
  test('to an addition: its dates and its headcount', async () => {
    const { user, store } = await renderBeside('add', {});
    await user.click(screen.getByRole('button', OFFER));
    expect(store.getState().draft.texts.add).toEqual({
      start: '2026-01-01',
      term: '2',
      headcount: '5200',
    });
    expect(field('合同起始日').value).toBe('2026-01-01');
    expect(termButton('已购年限', 2).checked).toBe(true);
    expect(field('现有员工数').value).toBe('5,200');
    expect(figure('months-left')).toBe('18');
  });

  test('to a renewal: its dates and what is paid by the year', async () => {
    const { user, store } = await renderBeside('renew', {});
    await user.click(screen.getByRole('button', OFFER));
    expect(store.getState().draft.texts.renew).toEqual({
      start: '2026-01-01',
      term: '2',
      employees: '5200',
      experts: '5',
      tickets: '3',
      robots: '1',
    });
    expect(figure('date:expiry')).toBe('2028-01-01');
    expect(figure('line:experts')).toBe('15000.00');
    expect(figure('line:employees')).toBe('60000.00');
  });

  test('and no longer once it is there; one undo takes it back', async () => {
    const { user, store } = await renderBeside('add', { experts: '2' });
    await user.click(screen.getByRole('button', OFFER));
    expect(screen.queryByRole('button', OFFER)).toBeNull();
    await user.click(screen.getByRole('button', { name: '撤销' }));
    expect(store.getState().draft.texts.add).toEqual({ experts: '2' });
    expect(screen.getByRole('button', OFFER)).toBeTruthy();
  });

  test('leaves what is added, and the day, as they were', async () => {
    const { user, store } = await renderBeside('add', { on: '2026-09-01', experts: '2' });
    await user.click(screen.getByRole('button', OFFER));
    expect(store.getState().draft.texts.add).toMatchObject({ on: '2026-09-01', experts: '2' });
  });

  test('and the focus does not fall out of the page with the button', async () => {
    const { user } = await renderBeside('add', {});
    await user.click(screen.getByRole('button', OFFER));
    expect(document.activeElement).not.toBe(document.body);
  });

  test('as it was typed there by the visitor', async () => {
    const { user } = renderApp();
    await enter(user, '员工数', '5200');
    await enter(user, '合同起始日', '2026年1月1日');
    await user.click(screen.getByRole('radio', { name: '2 年' }));
    await switchMode(user, '增购');
    expect(await screen.findByRole('button', OFFER)).toBeTruthy();
  });
});

describe('nothing is offered', () => {
  test.each([
    ['without a start', { employees: '5200', years: '2' }],
    ['while a field of the purchase is refused', { ...PURCHASE, tickets: '2' }],
    ['from an untouched 新购', {}],
  ])('%s', async (_, purchase) => {
    await renderBeside('add', {}, purchase);
    expect(screen.queryByRole('button', { name: /^沿用/ })).toBeNull();
    expect(figure('total')).toBe('0.00');
  });
});
