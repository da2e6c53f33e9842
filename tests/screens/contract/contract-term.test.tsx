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
