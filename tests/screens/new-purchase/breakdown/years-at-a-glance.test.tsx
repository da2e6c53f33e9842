import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { breakdown, figure, renderApp } from '../../../app/rendered-app';

const glance = () => within(screen.getByRole('table', { name: '1–8 年费用一览' }));

// 202 640 a year and 15 000 once, for 6000 people.
test('every term sold has its total, its year, and its employee and month', async () => {
  renderApp({ employees: '6000', knowledge: '1', years: '2' });
  await breakdown();
  const [head, ...rows] = glance().getAllByRole('row');
  expect(head?.textContent).toBe('时长合计折合每年折合每人每月');
  expect(
    rows.map((row) =>
      within(row)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ),
  ).toEqual([
    ['¥217,640.00', '¥217,640.00', '¥3.02'],
    ['¥420,280.00', '¥210,140.00', '¥2.92'],
    ['¥622,920.00', '¥207,640.00', '¥2.88'],
    ['¥825,560.00', '¥206,390.00', '¥2.87'],
    ['¥1,028,200.00', '¥205,640.00', '¥2.86'],
    ['¥1,230,840.00', '¥205,140.00', '¥2.85'],
    ['¥1,433,480.00', '¥204,782.86', '¥2.84'],
    ['¥1,636,120.00', '¥204,515.00', '¥2.84'],
  ]);
});

test('the chosen term is marked, the others are one click away', async () => {
  const { user } = renderApp({ employees: '6000', knowledge: '1', years: '2' });
  await breakdown();
  expect(glance().getByRole('rowheader', { name: '2 年 已选' })).toBeTruthy();
  expect(glance().getAllByRole('button')).toHaveLength(8);
  expect(glance().getByRole('button', { name: '选 2 年' }).getAttribute('aria-current')).toBe('true');

  await user.click(glance().getByRole('button', { name: '选 5 年' }));
  expect(figure('total')).toBe('1028200.00');
  expect(document.activeElement).toBe(glance().getByRole('button', { name: '选 5 年' }));
  expect(screen.getByRole<HTMLInputElement>('radio', { name: '5 年' }).checked).toBe(true);
  expect(glance().getByRole('rowheader', { name: '5 年 已选' })).toBeTruthy();
});

test.each([
  [{ knowledge: '1' }, '年费没有年限优惠；一次性费用 ¥15,000.00 按年限分摊，年限越长，每年越低。'],
  [{}, '年费没有年限优惠，没有一次性费用时每年金额相同。'],
  [{ discount: '85' }, '年费没有年限优惠，没有一次性费用时每年金额相同。 各年限均按您填写的折扣计算。'],
])('for %o it says why longer terms cost what they cost', async (texts, sentence) => {
  renderApp(texts);
  await breakdown();
  expect(screen.getByRole('region', { name: '1–8 年费用一览' }).textContent).toContain(sentence);
});
