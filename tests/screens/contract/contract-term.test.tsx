import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { figure, figures, renderMode, termButton } from '../../app/rendered-app';

describe('the years that a contract was bought for', () => {
  test('are one of eight buttons, one year at first', async () => {
    await renderMode('add', {}, { today: '2026-07-01' });
    const years = within(screen.getByRole('group', { name: '已购年限' })).getAllByRole<HTMLInputElement>(
      'radio',
    );
    expect(years.map(({ value }) => value)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
    expect(years.filter(({ checked }) => checked).map(({ value }) => value)).toEqual(['1']);
  });

  test('move the expiry', async () => {
    const { user } = await renderMode('add', { start: '2020-01-06', on: '2020-01-06' });
    await user.click(termButton('已购年限', 3));
    expect(figure('date:expiry')).toBe('2023-01-06');
    expect(figure('date:reclaim')).toBe('2023-04-06');
    expect(figure('months-left')).toBe('36');
  });
});

// Source: public surface, "Deep links": a wrong value stays in its field as given, and no total is shown.
describe.each(['add', 'renew'] as const)('a link to %s with a term that is not sold', (mode) => {
  test.each([
    ['0', '已购年限应为 1 或以上，现在是 0。', '改为 1 年', 1],
    ['9', '已购年限应为 8 或以下，现在是 9。', '改为 8 年', 8],
    ['1.5', '已购年限应为整数，现在是 1.5。', '改为 2 年', 2],
    ['two', '已购年限应为数字，“two”无法识别。', '改为 1 年', 1],
    ['', '请填写“已购年限”。', '改为 1 年', 1],
  ])('%j is named, shows no total, and is mended with one click', async (term, sentence, mend, years) => {
    const { user } = await renderMode(mode, { term }, { today: '2026-07-01' });
    expect(screen.getByText(sentence)).toBeTruthy();
    expect(figures('total')).toEqual([]);
    expect(figures('date:expiry')).toEqual([]);
    expect(screen.getAllByText('还有 1 处需要修正，修正后显示合计')).toHaveLength(2);
    for (const button of within(screen.getByRole('group', { name: '已购年限' })).getAllByRole('radio')) {
      expect(button.getAttribute('aria-invalid')).toBe('true');
      expect(button.getAttribute('aria-describedby')).toBe('term-problem');
    }
    await user.click(screen.getByRole('button', { name: mend }));
    expect(termButton('已购年限', years).checked).toBe(true);
    expect(screen.getByRole('group', { name: '已购年限' }).contains(document.activeElement)).toBe(true);
    expect(figures('total')).not.toEqual([]);
  });
});

test('the mend puts the focus on the years that it chose', async () => {
  const { user } = await renderMode('add', { term: '9' });
  await user.click(screen.getByRole('button', { name: '改为 8 年' }));
  expect(document.activeElement).toBe(termButton('已购年限', 8));
});

// A contract that was bought for 5 years and renewed for 5 could only be mended to 8: it ended two years too early.
describe('a contract of 10 years', () => {
  const CONTRACT = { start: '2017-05-20', term: '10' };
  const WAY_OUT = '合同连同续费共 10 年：改填最后 8 年，2019年5月20日起';

  test('is priced for an addition by its last 8', async () => {
    const { user } = await renderMode('add', { ...CONTRACT, on: '2026-11-20', experts: '2' });
    expect(figures('total')).toEqual([]);
    await user.click(screen.getByRole('button', { name: WAY_OUT }));
    expect(figure('date:expiry')).toBe('2027-05-20');
    expect(figure('date:reclaim')).toBe('2027-08-20');
    expect(figure('months-left')).toBe('6');
    // 2 × 6 × 300
    expect(figure('total')).toBe('3600.00');
    expect(document.activeElement).toBe(termButton('已购年限', 8));
    expect(screen.queryByRole('button', { name: WAY_OUT })).toBeNull();
  });

  test('is priced for a renewal by its last 8', async () => {
    const { user } = await renderMode('renew', { ...CONTRACT, years: '5' });
    await user.click(screen.getByRole('button', { name: WAY_OUT }));
    expect(figure('date:expiry')).toBe('2027-05-20');
    expect(figure('date:new-expiry')).toBe('2032-05-20');
    expect(figure('total')).toBe('763200.00');
  });

  test('is one step to undo', async () => {
    const { user, store } = await renderMode('add', { ...CONTRACT, on: '2026-11-20' });
    await user.click(screen.getByRole('button', { name: WAY_OUT }));
    await user.click(screen.getByRole('button', { name: '撤销' }));
    expect(store.getState().draft.texts.add).toEqual({ ...CONTRACT, on: '2026-11-20' });
  });
});

test('nine years of which all are still to come are only mended to 8', async () => {
  await renderMode('add', { start: '2026-01-15', term: '9', on: '2026-06-01' });
  expect(screen.getByRole('button', { name: '改为 8 年' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: /改填最后/ })).toBeNull();
});
