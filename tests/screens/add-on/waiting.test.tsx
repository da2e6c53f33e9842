import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { figureNames, figures, renderMode } from '../../app/rendered-app';
import { PUBLISHED_ADDITION } from './published-addition';

/** What holds while the quote waits: the contract's own days, where they can be read. */
const DATES = ['date:expiry', 'date:reclaim'];

test.each([
  ['start', '2026-02-31', '合同起始日'],
  ['term', '9', '已购年限'],
  ['on', '2028-01-01', '办理日期'],
  ['headcount', 'many', '现有员工数'],
  ['employees', 'abc', '员工数'],
  ['experts', '-1', '专家坐席数'],
  ['tickets', '1.5', '工单坐席数'],
  ['robots', '10001', '企业版机器人'],
  ['cold-start', 'yes', '知识库冷启动实施服务'],
  ['knowledge', 'x', '行业知识云'],
  ['pack-6m', 'x', '600 万次充值包'],
  ['discount', '0', '商务折扣'],
  ['tax', '101', '增值税率'],
])(
  'while %s is %s no amount is on the page, and the total says what it waits for',
  async (name, text, label) => {
    await renderMode('add', { ...PUBLISHED_ADDITION, [name]: text });
    expect(figures('total')).toEqual([]);
    expect(figureNames().filter((figure) => !DATES.includes(figure))).toEqual([]);
    expect(screen.getAllByText('还有 1 处需要修正，修正后显示合计')).toHaveLength(2);
    const summary = within(screen.getByRole('complementary', { name: '费用' }));
    expect(summary.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([label]);
  },
);

test('the fields are listed in the form’s order', async () => {
  await renderMode('add', { start: 'x', term: '0', on: 'y', headcount: 'z', employees: '-1', tax: 'x' });
  const summary = within(screen.getByRole('complementary', { name: '费用' }));
  expect(summary.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
    '合同起始日',
    '已购年限',
    '办理日期',
    '现有员工数',
    '员工数',
    '增值税率',
  ]);
});

test('a contract that can’t be read shows neither its days nor its life', async () => {
  await renderMode('add', { ...PUBLISHED_ADDITION, start: '2026-02-31' });
  expect(figureNames()).toEqual([]);
  expect(screen.queryByRole('table')).toBeNull();
});
