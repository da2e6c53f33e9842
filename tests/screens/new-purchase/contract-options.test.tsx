import { describe, expect, test } from 'vitest';
import { breakdown, enter, field, figure, figures, renderApp } from '../../app/rendered-app';

const EXAMPLE = { employees: '6000', knowledge: '1', years: '2' };

describe('the buyer’s own discount', () => {
  test('of 85 % is taken off each line and labelled as the buyer’s own', async () => {
    const { user, container } = renderApp(EXAMPLE);
    await breakdown();
    await enter(user, '商务折扣', '八五折');
    expect(figure('total')).toBe('357238.00');
    expect(figure('list-total')).toBe('420280.00');
    expect(figure('line:employees')).toBe('102000.00');
    expect(figure('line:experts')).toBe('15300.00');
    expect(figure('line:tickets')).toBe('9588.00');
    expect(figure('line:robots')).toBe('217600.00');
    expect(figure('line:knowledge')).toBe('12750.00');
    expect(figure('group:base')).toBe('344488.00');
    expect(figure('group:value-added')).toBe('12750.00');
    expect(container.textContent).toContain('按标价的 85% 计算；折扣由您填写，非官方优惠');
    expect(container.textContent).toContain('价目表未列折扣；按标价的 85% 计算是您填写的假设');
    await user.tab();
    expect(field('商务折扣').value).toBe('85');
  });

  test('of 100 % is none', () => {
    renderApp({ ...EXAMPLE, discount: '100' });
    expect(figure('total')).toBe('420280.00');
    expect(figures('list-total')).toEqual([]);
  });
});

describe('the buyer’s own VAT rate', () => {
  test('of 6 % splits the total, which stays as it is', async () => {
    const { user, container } = renderApp(EXAMPLE);
    await breakdown();
    expect(figures('tax:net')).toEqual([]);
    expect(container.textContent).toContain('价目表未注明是否含税；本页不加税也不拆税');
    await enter(user, '增值税率', '6');
    // 420 280 ÷ 1.06 = 396 490.566…
    expect(figures('tax:net')).toEqual(['396490.57']);
    expect(figures('tax:amount')).toEqual(['23789.43']);
    expect(figure('total')).toBe('420280.00');
    expect(container.textContent).toContain('增值税（6%，您填写的税率）');
    expect(container.textContent).not.toContain('本页不加税也不拆税');
  });

  test('of 0 % is a split too', () => {
    renderApp({ ...EXAMPLE, tax: '0' });
    expect(figures('tax:net')).toEqual(['420280.00']);
    expect(figures('tax:amount')).toEqual(['0.00']);
  });
});

describe('the contract’s start', () => {
  test('brings the day of expiry, the first day without service', async () => {
    const { user, container } = renderApp(EXAMPLE);
    await breakdown();
    expect(figures('date:new-expiry')).toEqual([]);
    await enter(user, '合同起始日', '2020年11月13日');
    expect(figures('date:new-expiry')).toEqual(['2022-11-13']);
    expect(container.textContent).toContain('2022年11月13日到期，当天起停止服务');
    expect(container.textContent).not.toContain('该月最后一天');
    await user.tab();
    expect(field('合同起始日').value).toBe('2020-11-13');
  });

  test('on a leap day expires on the last of February, and says so', async () => {
    const { container } = renderApp({ start: '2024-02-29' });
    await breakdown();
    expect(figures('date:new-expiry')).toEqual(['2025-02-28']);
    expect(container.textContent).toContain(
      '起始日为 2024年2月29日，到期月份没有对应日期，到期日取该月最后一天 2025年2月28日。',
    );
  });
});
