import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { figure, figures, renderMode } from '../../app/rendered-app';

/** Source: product.md section 4, the published example: expired 2022-06-01, renewed 2022-08-01. */
const LATE = { start: '2021-06-01', term: '1', on: '2022-08-01' };

const summary = () => screen.getByRole('complementary', { name: '费用' });

describe('renewed on 2022-08-01 what expired on 2022-06-01', () => {
  test('61 days are paid for and were without service', async () => {
    await renderMode('renew', LATE);
    expect(figures('days-lost')).toEqual(['61']);
    expect(figure('date:new-expiry')).toBe('2023-06-01');
    expect(summary().textContent).toContain('损失的天数新期限从原到期日算起，这些天已付费但没有服务61 天');
  });

  test('they have a price, with its formula', async () => {
    await renderMode('renew', LATE);
    // 152 640 × 61 ÷ 365 = 25 509.698…
    expect(figures('days-lost:price')).toEqual(['25509.70']);
    expect(screen.getByText('152640.00×61/365 ≈ 25,509.70')).toBeTruthy();
    expect(figure('total')).toBe('152640.00');
  });

  test('what is shown as their exact value is no row of endless decimals', async () => {
    await renderMode('renew', LATE);
    expect(summary().textContent).not.toMatch(/\d\.\d{13}/);
  });

  test('one-off items have no part in it', async () => {
    await renderMode('renew', { ...LATE, knowledge: '2' });
    expect(figure('total')).toBe('182640.00');
    expect(figures('days-lost:price')).toEqual(['25509.70']);
  });

  test('over a longer term, with a leap day in it, they cost their share of all its days', async () => {
    await renderMode('renew', { ...LATE, years: '2' });
    // 305 280 × 61 ÷ 731 = 25 474.801…
    expect(figures('days-lost:price')).toEqual(['25474.80']);
  });

  test('it is said until when it can be renewed at all, and from when the term counts', async () => {
    await renderMode('renew', LATE);
    const assumptions = screen.getByRole('region', { name: '假设与说明' }).textContent;
    expect(assumptions).toContain(
      '2022年9月1日起资源回收（到期后满 3 个月，没有对应日期时取该月最后一天）；此前一天仍可续费，回收后任何数据都无法恢复。',
    );
    expect(assumptions).toContain(
      '新的期限从原到期日 2022年6月1日算起，到 2023年6月1日为止，与何时付款无关。',
    );
    expect(assumptions).toContain('购买指南未列续费价；本页按 2022-10-18 版价目的标价计。');
  });
});

test.each(['2022-05-01', '2022-05-31', '2022-06-01'])(
  'renewed in time, on %s, no day is lost and none is spoken of',
  async (on) => {
    await renderMode('renew', { ...LATE, on });
    expect(figures('days-lost')).toEqual([]);
    expect(figures('days-lost:price')).toEqual([]);
    expect(summary().textContent).not.toContain('损失');
  },
);

test('one day late is one day lost', async () => {
  await renderMode('renew', { ...LATE, on: '2022-06-02' });
  expect(figures('days-lost')).toEqual(['1']);
  // 152 640 ÷ 365 = 418.191…
  expect(figures('days-lost:price')).toEqual(['418.19']);
});
