import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { breakdown, figures, renderApp } from '../../app/rendered-app';

// Shares of 420 280: 120 000, 18 000, 11 280, 256 000 and 15 000.
test('the picture and its table say each item’s share of the total', async () => {
  renderApp({ employees: '6000', knowledge: '1', years: '2' });
  await breakdown();
  expect(
    screen.getByRole('img', {
      name: '员工数 28.6%、专家坐席数 4.3%、工单坐席数 2.7%、企业版机器人 60.9%、行业知识云 3.6%',
    }),
  ).toBeTruthy();

  const rows = within(screen.getByRole('table', { name: '费用构成' })).getAllByRole('row');
  expect(rows.map(({ textContent }) => textContent)).toEqual([
    '项目金额占比',
    '员工数¥120,000.0028.6%',
    '专家坐席数¥18,000.004.3%',
    '工单坐席数¥11,280.002.7%',
    '企业版机器人¥256,000.0060.9%',
    '行业知识云¥15,000.003.6%',
  ]);
  expect(figures('share:robots')).toEqual(['0.609']);
});

test('a discount changes no share', async () => {
  renderApp({ employees: '6000', knowledge: '1', years: '2', discount: '50' });
  await breakdown();
  expect(figures('share:employees')).toEqual(['0.286']);
  expect(figures('share:knowledge')).toEqual(['0.036']);
});
