import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { enter, field, figure, renderApp } from '../../app/rendered-app';

const advice = () => screen.queryByRole('button', { name: '换成这个组合' })?.parentElement?.textContent;

describe('packs chosen by hand that could be cheaper', () => {
  test.each([
    // 600 000 sessions: 36万 + 2 × 12万 is 6800; 8000 were chosen.
    [{ 'pack-120k': '5' }, '换成 2 个 12 万次充值包和 1 个 36 万次充值包更划算，按标价可省 ¥1,200.00'],
    // 840 000 sessions: one 96万 is 7600 and gives 120 000 more; 8800 were chosen.
    [
      { 'pack-120k': '1', 'pack-360k': '2' },
      '换成 1 个 96 万次充值包更划算，按标价可省 ¥1,200.00，多 120,000 次',
    ],
    // 360 000 sessions: the very same for less.
    [{ 'pack-120k': '3' }, '换成 1 个 36 万次充值包更划算，按标价可省 ¥1,200.00'],
    // 5 760 000 sessions: six 96万 cost 45 600, one 600万 36 000.
    [{ 'pack-960k': '6' }, '换成 1 个 600 万次充值包更划算，按标价可省 ¥9,600.00，多 240,000 次'],
  ])('%o', (texts, sentence) => {
    renderApp(texts);
    expect(advice()).toContain(sentence);
  });

  test('are exchanged with one click, in one step of undo', async () => {
    const { user, store } = renderApp({ 'pack-120k': '5' });
    expect(figure('total')).toBe('160640.00');
    await user.click(screen.getByRole('button', { name: '换成这个组合' }));
    expect(document.activeElement).toBe(field('12 万次充值包'));
    expect(field('12 万次充值包').value).toBe('2');
    expect(field('36 万次充值包').value).toBe('1');
    expect(figure('total')).toBe('159440.00');
    expect(advice()).toBeUndefined();

    await user.click(screen.getByRole('button', { name: '撤销' }));
    expect(store.getState().draft.texts.new).toEqual({ 'pack-120k': '5' });
  });
});

describe('no advice', () => {
  test.each([
    [{}],
    [{ 'pack-120k': '2' }],
    [{ 'pack-360k': '2' }],
    [{ 'pack-120k': '1', 'pack-960k': '2' }],
    [{ 'pack-6m': '7' }],
    [{ sessions: '2000000' }],
  ])('for %o, which is the cheapest already', (texts) => {
    renderApp(texts);
    expect(advice()).toBeUndefined();
  });

  test('while a field waits to be mended', async () => {
    const { user } = renderApp({ 'pack-120k': '5' });
    await enter(user, '专家坐席数', '2');
    expect(advice()).toBeUndefined();
  });
});
