import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import {
  enter,
  field,
  figure,
  figures,
  renderMode,
  termButton,
  untilBreakdownIsBack,
} from '../../app/rendered-app';
import { tableRows } from '../table-rows';
import { PUBLISHED_ADDITION } from './published-addition';

test('the published example, typed into the form, comes to 9 600 yuan wherever the total stands', async () => {
  const { user } = await renderMode('add', {}, { today: '2026-07-01' });
  expect(field('办理日期').value).toBe('2026-07-01');
  await enter(user, '合同起始日', '2026-01-01');
  await user.click(termButton('已购年限', 2));
  await user.clear(screen.getByRole('textbox', { name: '专家坐席数' }));
  await user.type(screen.getByRole('textbox', { name: '专家坐席数' }), '2');

  await untilBreakdownIsBack();
  expect(figures('total')).toEqual(['9600.00', '9600.00', '9600.00']);
  for (const place of document.querySelectorAll('[data-figure="total"]')) {
    expect(place.textContent).toBe('¥9,600.00');
  }
  expect(figure('line:experts')).toBe('9600.00');
  expect(figure('group:base')).toBe('9600.00');
  expect(figure('group:value-added')).toBe('0.00');
  expect(figures('months-left')).toEqual(['18']);
  expect(figures('whole-years')).toEqual(['1']);
  expect(figures('odd-months')).toEqual(['6']);
  expect(figure('date:expiry')).toBe('2028-01-01');
  expect(figure('date:reclaim')).toBe('2028-04-01');
});

test('its formula reads as it was published, in the row that opens and for the whole total', async () => {
  const { user } = await renderMode('add', PUBLISHED_ADDITION);
  expect(screen.getAllByText('2×1×3000 + 2×6×300 = 9,600.00')).toHaveLength(1);
  const list = within(screen.getByRole('table', { name: /^费用清单/ }));
  await user.click(list.getByRole('button', { name: '专家坐席数' }));
  expect(screen.getAllByText('2×1×3000 + 2×6×300 = 9,600.00')).toHaveLength(2);
  expect(screen.getAllByText('300 = 3000/10')).toHaveLength(2);
  expect(
    screen.getByText(
      '与合同同时到期，按剩余时间计费：整年按年价；不满一年的部分每月按年价的 1/10，最多按 1 年计',
    ),
  ).toBeTruthy();
  expect(
    screen.getByText(/^2 席，乘以 1 年，乘以 3,000 元每席每年，加 2 席，乘以 6 个月，乘以 300 元每席每月/),
  ).toBeTruthy();
});

test('its row of the cost list has the time left and both parts of the fee', async () => {
  await renderMode('add', PUBLISHED_ADDITION);
  expect(tableRows(/^费用清单/)[0]?.slice(1)).toEqual([
    '¥3,000 / 席 / 年',
    '2 席',
    '1 年 + 6 个月',
    '¥9,600.00整年 ¥6,000.00不满一年 ¥3,600.00',
  ]);
  expect(figure('whole-years:experts')).toBe('6000.00');
  expect(figure('part-year:experts')).toBe('3600.00');
});

test('the summary says it in Chinese capitals, and when it ends', async () => {
  await renderMode('add', PUBLISHED_ADDITION);
  const summary = screen.getByRole('complementary', { name: '费用' });
  expect(summary.textContent).toContain('人民币玖仟陆佰元整');
  expect(summary.textContent).toContain('到期日2028年1月1日');
  expect(summary.textContent).toContain('资源回收日2028年4月1日');
  expect(summary.textContent).toContain('增购的部分与合同同时到期');
});

test('the time left is said in whole years and odd months', async () => {
  await renderMode('add', PUBLISHED_ADDITION);
  expect(screen.getByText('剩余时间').parentElement?.textContent).toBe(
    '剩余时间 18 个月，即 1 个整年和 6 个月',
  );
});
