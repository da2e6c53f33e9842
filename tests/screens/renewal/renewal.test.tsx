import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import {
  enter,
  field,
  figure,
  figures,
  messageOf,
  renderMode,
  termButton,
  untilBreakdownIsBack,
} from '../../app/rendered-app';
import { tableRows } from '../table-rows';

describe('the mode opens', () => {
  test('on a contract of one year that ends today', async () => {
    await renderMode('renew', {}, { today: '2026-07-01' });
    expect(field('合同起始日').value).toBe('2025-07-01');
    expect(termButton('已购年限', 1).checked).toBe(true);
    expect(field('办理日期').value).toBe('2026-07-01');
    expect(figure('date:expiry')).toBe('2026-07-01');
    expect(figure('date:reclaim')).toBe('2026-10-01');
    expect(figure('date:new-expiry')).toBe('2027-07-01');
  });

  test('with the least that is sold, for one more year', async () => {
    await renderMode('renew', {}, { today: '2026-07-01' });
    expect(field('员工数').value).toBe('1,000');
    expect(field('专家坐席数').value).toBe('3');
    expect(field('工单坐席数').value).toBe('3');
    expect(field('企业版机器人').value).toBe('1');
    expect(termButton('续费时长', 1).checked).toBe(true);
    // 10 000 + 3 × 3000 + 3 × 1880 + 128 000
    expect(figure('total')).toBe('152640.00');
  });
});

describe('a renewal costs what the list says', () => {
  test('for its quantities and years, one-off items once', async () => {
    const { user } = await renderMode('renew', { start: '2024-05-20', term: '2' });
    await enter(user, '员工数', '6000');
    await enter(user, '行业知识云', '1');
    await user.click(termButton('续费时长', 2));
    expect(figure('total')).toBe('420280.00');
    expect(figures('per-year')).toEqual(['210140.00']);
    await untilBreakdownIsBack();
    expect(figures('per-employee-month')).toEqual(['2.92']);
    expect(
      screen.getByText('(6000/1000×10000 + 3×3000 + 3×1880 + 128000)×2 + 15000 = 420,280.00'),
    ).toBeTruthy();
    expect(tableRows(/^费用清单/)[1]?.slice(1)).toEqual(['¥3,000 / 席 / 年', '3 席', '2 年', '¥18,000.00']);
  });

  test('with the buyer’s discount and VAT rate', async () => {
    await renderMode('renew', { discount: '85', tax: '6' });
    // 152 640 × 85 %, ÷ 1.06 = 122 400
    expect(figure('total')).toBe('129744.00');
    expect(figure('list-total')).toBe('152640.00');
    expect(figure('tax:net')).toBe('122400.00');
    expect(figure('tax:amount')).toBe('7344.00');
  });

  test('the years of the contract so far change its expiry, not its price', async () => {
    const { user } = await renderMode('renew', { start: '2020-01-06' });
    await user.click(termButton('已购年限', 3));
    expect(figure('date:expiry')).toBe('2023-01-06');
    expect(figure('date:new-expiry')).toBe('2024-01-06');
    expect(field('办理日期').value).toBe('2023-01-06');
    expect(figure('total')).toBe('152640.00');
  });
});

describe('the new term counts from the old expiry', () => {
  test.each([
    ['before expiry', '2022-05-01', '1', '2023-06-01'],
    ['on the day of expiry', '2022-06-01', '1', '2023-06-01'],
    ['after it', '2022-08-01', '1', '2023-06-01'],
    ['on the last day before reclaim', '2022-08-31', '8', '2030-06-01'],
  ])('%s', async (_, on, years, newExpiry) => {
    await renderMode('renew', { start: '2021-06-01', term: '1', on, years });
    expect(figure('date:expiry')).toBe('2022-06-01');
    expect(figure('date:new-expiry')).toBe(newExpiry);
    expect(screen.getByRole('complementary', { name: '费用' }).textContent).toContain('续费后到期日');
  });

  test('on the contract’s own calendar: from a leap day to a leap day', async () => {
    await renderMode('renew', { start: '2024-02-29', term: '1', years: '3' });
    expect(figure('date:expiry')).toBe('2025-02-28');
    expect(figure('date:new-expiry')).toBe('2028-02-29');
  });
});

describe('the minimums hold', () => {
  test.each([
    ['员工数', '999', '员工数应为 1,000 或以上，现在是 999。', '改为 1,000 人'],
    ['专家坐席数', '2', '专家坐席数应为 3 或以上，现在是 2。', '改为 3 席'],
    ['工单坐席数', '2', '工单坐席数应为 3 或以上，现在是 2。', '改为 3 席'],
    ['企业版机器人', '0', '企业版机器人应为 1 或以上，现在是 0。', '改为 1 套'],
  ])('%s: %s', async (label, text, sentence, mend) => {
    const { user } = await renderMode('renew', {});
    await enter(user, label, text);
    expect(messageOf(label)).toBe(sentence);
    expect(figures('total')).toEqual([]);
    expect(figures('date:new-expiry')).toEqual([]);
    await user.click(screen.getByRole('button', { name: mend }));
    expect(figure('total')).toBe('152640.00');
  });

  test.each([
    ['0', '应为 1 或以上，现在是 0。', '改为 1 年'],
    ['9', '应为 8 或以下，现在是 9。', '改为 8 年'],
  ])('a new term of %s is named by the words that stand above its buttons', async (years, sentence, mend) => {
    const { user } = await renderMode('renew', { years });
    expect(screen.getByText(`续费时长${sentence}`)).toBeTruthy();
    expect(figures('total')).toEqual([]);
    await user.click(screen.getByRole('button', { name: mend }));
    expect(figure('total')).toMatch(/^\d+\.\d\d$/);
  });
});

test('a renewal knows neither industry nor items on request', async () => {
  await renderMode('renew', {});
  expect(screen.queryByRole('checkbox')).toBeNull();
  expect(screen.queryByRole('group', { name: '行业类型' })).toBeNull();
});
