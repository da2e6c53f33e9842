import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { breakdown, figure, figures, renderApp, untilBreakdownIsBack } from '../../app/rendered-app';

// Source: product.md section 2, the published example: 6000 people, 3 + 3 seats, 1 robot, 1 knowledge cloud, 2 years.
test('the published example, typed into the form, comes to 420 280 yuan wherever the total stands', async () => {
  const { user } = renderApp();
  await breakdown();
  await user.clear(screen.getByRole('textbox', { name: '员工数' }));
  await user.type(screen.getByRole('textbox', { name: '员工数' }), '6000');
  await user.clear(screen.getByRole('textbox', { name: '行业知识云' }));
  await user.type(screen.getByRole('textbox', { name: '行业知识云' }), '1');
  await user.click(screen.getByRole('radio', { name: '2 年' }));

  await untilBreakdownIsBack();
  expect(figures('total')).toEqual(['420280.00', '420280.00', '420280.00']);
  for (const place of document.querySelectorAll('[data-figure="total"]')) {
    expect(place.textContent).toBe('¥420,280.00');
  }
  expect(figure('line:employees')).toBe('120000.00');
  expect(figure('line:experts')).toBe('18000.00');
  expect(figure('line:tickets')).toBe('11280.00');
  expect(figure('line:robots')).toBe('256000.00');
  expect(figure('line:knowledge')).toBe('15000.00');
  expect(figure('group:base')).toBe('405280.00');
  expect(figure('group:value-added')).toBe('15000.00');
});

test('the summary says it in Chinese capitals, for a year, and for an employee and month', () => {
  renderApp({ employees: '6000', knowledge: '1', years: '2' });
  const summary = screen.getByRole('complementary', { name: '费用' });
  expect(summary.textContent).toContain('人民币肆拾贰万零贰佰捌拾元整');
  expect(figures('per-year')).toEqual(['210140.00']);
  expect(figures('per-employee-month')).toEqual(['2.92']);
});

test('the page opens with the least that is sold, for one year', () => {
  renderApp();
  // 1 block × 10000 + 3 × 3000 + 3 × 1880 + 128000
  expect(figure('total')).toBe('152640.00');
  expect(figure('group:value-added')).toBe('0.00');
  expect(figures('line:knowledge')).toEqual([]);
});

test('the list price of every item stands beside its field', () => {
  const { container } = renderApp();
  const text = container.textContent ?? '';
  for (const price of [
    '¥10,000 / 1,000 人 / 年',
    '¥3,000 / 席 / 年',
    '¥1,880 / 席 / 年',
    '¥128,000 / 套 / 年',
    '¥15,000 / 套 · 一次性',
    '¥1,600 / 个 · 一次性',
    '¥3,600 / 个 · 一次性',
    '¥7,600 / 个 · 一次性',
    '¥36,000 / 个 · 一次性',
  ]) {
    expect(text).toContain(price);
  }
  for (const price of ['每万次 ¥133.33', '每万次 ¥100', '每万次 ¥79.17', '每万次 ¥60']) {
    expect(text).toContain(price);
  }
});
