import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderMode } from '../../app/rendered-app';
import { tableRows } from '../table-rows';
import { PUBLISHED_ADDITION } from './published-addition';

test('the strip of months says what its table says', async () => {
  await renderMode('add', PUBLISHED_ADDITION);
  const strip = screen.getByRole('img', {
    name: '合同各月：计费 18 个月，其中整年 12 个月，不满一年的 6 个月',
  });
  expect(strip.textContent).toContain('2026-07-01 增购');
  expect(strip.textContent).toContain('2028-01-01 到期');
  expect(strip.textContent).toContain('第 1 年');
  expect(strip.textContent).toContain('第 2 年');
});

test('the table of the months opens with a click, each stretch with its days and how it is charged', async () => {
  const { user } = await renderMode('add', PUBLISHED_ADDITION);
  const summary = screen.getByText('各月如何计费', { selector: 'summary' });
  await user.click(summary);
  expect(summary.closest('details')?.open).toBe(true);
  expect(tableRows('各月如何计费')).toEqual([
    ['2026年1月1日 – 2026年6月30日', '6', '已过，不计费'],
    ['2026年7月1日 – 2026年12月31日', '6', '不满一年，按月计费'],
    ['2027年1月1日 – 2027年12月31日', '12', '整年，按年计费'],
  ]);
});

test('a month that the cap makes free is one of its own', async () => {
  await renderMode('add', { ...PUBLISHED_ADDITION, on: '2026-02-01' });
  expect(tableRows('各月如何计费')).toEqual([
    ['2026年1月1日 – 2026年1月31日', '1', '已过，不计费'],
    ['2026年2月1日 – 2026年11月30日', '10', '不满一年，按月计费'],
    ['2026年12月1日 – 2026年12月31日', '1', '封顶后不再计费'],
    ['2027年1月1日 – 2027年12月31日', '12', '整年，按年计费'],
  ]);
});

test('only what occurs is in the legend', async () => {
  await renderMode('add', { start: '2026-01-01', term: '1', on: '2026-01-01' });
  expect(tableRows('各月如何计费')).toEqual([['2026年1月1日 – 2026年12月31日', '12', '整年，按年计费']]);
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toContain('整年，按年计费');
  expect(screen.queryByText('封顶后不再计费')).toBeNull();
  expect(screen.queryByText('已过，不计费')).toBeNull();
});

test('months of a contract of the 31st begin on the last day that there is', async () => {
  await renderMode('add', { start: '2025-01-31', term: '1', on: '2025-03-30' });
  expect(tableRows('各月如何计费')).toEqual([
    ['2025年1月31日 – 2025年2月27日', '1', '已过，不计费'],
    ['2025年2月28日 – 2025年12月30日', '10', '不满一年，按月计费'],
    ['2025年12月31日 – 2026年1月30日', '1', '封顶后不再计费'],
  ]);
});
