import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { figure, figures, renderMode } from '../../app/rendered-app';
import { tableRows } from '../table-rows';
import { PUBLISHED_ADDITION } from './published-addition';

const section = () => screen.getByRole('region', { name: '什么时候买更划算' });

// 2 experts: a year costs 6000. From the start 24 months, now 18 months for 9600, at the renewal none.
test('the same items from the start, on the chosen day, or only at the renewal', async () => {
  await renderMode('add', PUBLISHED_ADDITION);
  expect(tableRows('什么时候买更划算')).toEqual([
    ['本合同内可用', '24 个月', '18 个月', '0 个月'],
    ['本合同内费用', '¥12,000.00', '¥9,600.00', '¥0.00'],
    ['再续 1 年', '¥6,000.00', '¥6,000.00', '¥6,000.00'],
    ['总共', '¥18,000.00', '¥15,600.00', '¥6,000.00'],
    ['年费折合每月', '¥500.00', '¥533.33', '¥500.00'],
  ]);
  const heads = screen.getAllByRole('columnheader').map(({ textContent }) => textContent);
  expect(heads).toEqual(expect.arrayContaining(['购买时间', '合同开始时', '所选日期', '续费时']));
});

test('its figures stand under names of their own', async () => {
  await renderMode('add', PUBLISHED_ADDITION);
  expect(figure('compare:from-start:in-all')).toBe('18000.00');
  expect(figure('compare:now:months')).toBe('18');
  expect(figure('compare:now:contract')).toBe('9600.00');
  expect(figure('compare:now:per-month')).toBe('533.33');
  expect(figure('compare:at-renewal:in-all')).toBe('6000.00');
});

describe('in a sentence', () => {
  test('what waiting saves, and what buying from the start would have cost', async () => {
    await renderMode('add', PUBLISHED_ADDITION);
    expect(section().textContent).toContain(
      '按所选日期增购，比等到续费时再买总共多付 ¥9,600.00，换来 18 个月的使用。',
    );
    expect(section().textContent).toContain('比从合同开始就购买少付 ¥2,400.00，少用 6 个月。');
    expect(figures('compare:more-than-waiting')).toEqual(['9600.00']);
    expect(figures('compare:less-than-from-start')).toEqual(['2400.00']);
  });

  test('that under the cap a later start costs the same', async () => {
    await renderMode('add', { ...PUBLISHED_ADDITION, on: '2026-02-01' });
    expect(section().textContent).toContain('与从合同开始就购买费用相同，少用 1 个月。');
    expect(figures('compare:less-than-from-start')).toEqual([]);
  });

  test('nothing about the start on the first day, which is the start', async () => {
    await renderMode('add', { ...PUBLISHED_ADDITION, on: '2026-01-01' });
    expect(section().textContent).toContain('换来 24 个月的使用。');
    expect(section().textContent).not.toContain('从合同开始就购买');
  });
});

test('what is paid once makes no difference between the times: there is no comparison', async () => {
  await renderMode('add', { ...PUBLISHED_ADDITION, experts: '0', knowledge: '1' });
  expect(screen.queryByRole('region', { name: '什么时候买更划算' })).toBeNull();
});
