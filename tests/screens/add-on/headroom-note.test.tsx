import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { enter, field, figure, figures, messageOf, renderMode } from '../../app/rendered-app';

const CONTRACT = { start: '2026-01-01', term: '2', on: '2026-07-01' };
const NOTE = /^现有人数已按/;

describe('people who are added to a headcount of 5200, which is paid for as 6000', () => {
  test('300 fit in: nothing needs to be bought, and one click sets 0', async () => {
    const { user } = await renderMode('add', CONTRACT);
    await enter(user, '现有员工数', '5200');
    await enter(user, '员工数', '300');
    expect(figure('total')).toBe('16000.00');
    expect(
      screen.getByText('现有人数已按 6,000 人付费，还有 800 人余量：新增人数放得下，不需要购买。'),
    ).toBeTruthy();

    await user.click(screen.getByRole('button', { name: '不购买员工数' }));
    expect(field('员工数').value).toBe('0');
    expect(document.activeElement).toBe(field('员工数'));
    expect(figure('total')).toBe('0.00');
    expect(screen.queryByText(NOTE)).toBeNull();
  });

  test('1300 fill one more block: 1000 are enough', async () => {
    const { user } = await renderMode('add', { ...CONTRACT, headcount: '5200', employees: '1300' });
    expect(figure('total')).toBe('32000.00');
    expect(screen.getByText('现有人数已按 6,000 人付费，还有 800 人余量：再买 1,000 人就够。')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '改为购买 1,000 人' }));
    expect(figure('billed:employees')).toBe('1000');
    expect(figure('total')).toBe('16000.00');
  });

  test('can be set in one step of undo', async () => {
    const { user, store } = await renderMode('add', { ...CONTRACT, headcount: '5200', employees: '300' });
    await user.click(screen.getByRole('button', { name: '不购买员工数' }));
    await user.click(screen.getByRole('button', { name: '撤销' }));
    expect(store.getState().draft.texts.add).toEqual({ ...CONTRACT, headcount: '5200', employees: '300' });
  });

  test.each(['801', '1000', '1801'])('%s need every block they fill: nothing is said', async (people) => {
    await renderMode('add', { ...CONTRACT, headcount: '5200', employees: people });
    expect(screen.queryByText(NOTE)).toBeNull();
  });
});

describe('the headcount', () => {
  test('is optional: without it nothing is said', async () => {
    await renderMode('add', { ...CONTRACT, employees: '300' });
    expect(field('现有员工数').value).toBe('');
    expect(screen.queryByText(NOTE)).toBeNull();
    expect(figure('total')).toBe('16000.00');
  });

  test('stands grouped once it is left, and emptied it is as if it had never been there', async () => {
    const { user, store } = await renderMode('add', {});
    await enter(user, '现有员工数', '5千2百');
    await user.tab();
    expect(field('现有员工数').value).toBe('5,200');
    await user.clear(field('现有员工数'));
    expect(store.getState().draft.texts.add).toEqual({});
  });

  test.each([
    ['abc', '现有员工数应为数字，“abc”无法识别。', '清除', ''],
    ['-5', '现有员工数应为 0 或以上，现在是 -5。', '清除', ''],
    ['5200.5', '现有员工数应为整数，现在是 5200.5。', '改为 5,201 人', '5,201'],
    ['10000001', '现有员工数应为 10,000,000 或以下，现在是 10,000,001。', '改为 10,000,000 人', '10,000,000'],
  ])('%s is refused, and one click mends it', async (text, sentence, mend, mended) => {
    const { user } = await renderMode('add', { ...CONTRACT, experts: '2' });
    await enter(user, '现有员工数', text);
    expect(messageOf('现有员工数')).toBe(sentence);
    expect(figures('total')).toEqual([]);
    await user.click(screen.getByRole('button', { name: mend }));
    await user.tab();
    expect(field('现有员工数').value).toBe(mended);
    expect(figure('total')).toBe('9600.00');
  });
});
