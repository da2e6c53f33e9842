import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { enter, figures, renderMode } from '../../app/rendered-app';

/** A contract from 2021-06-01 to 2022-06-01, reclaimed on 2022-09-01. */
const stateOn = async (on: string) => {
  await renderMode('renew', { start: '2021-06-01', term: '1', on });
  return screen.getByText('当天状态').nextElementSibling?.textContent;
};

describe('the contract on the day of the renewal', () => {
  test.each([
    ['2021-06-01', '正常距到期还有 365 天'],
    ['2022-03-02', '正常距到期还有 91 天'],
    ['2022-03-03', '即将到期90 天内到期，还有 90 天；到期前续费，服务不中断'],
    ['2022-05-31', '即将到期90 天内到期，还有 1 天；到期前续费，服务不中断'],
    ['2022-06-01', '已停服当天起停止服务；距资源回收还有 92 天'],
    ['2022-08-01', '已停服已停服 61 天，距资源回收还有 31 天；续费后恢复服务'],
    ['2022-08-31', '已停服已停服 91 天，距资源回收还有 1 天；续费后恢复服务'],
  ])('%s: %s', async (on, state) => {
    expect(await stateOn(on)).toBe(state);
    expect(figures('total')).not.toEqual([]);
  });

  test.each([
    ['2022-09-01', '已回收回收后系统内的任何数据都无法恢复，只能重新购买。'],
    ['2030-01-01', '已回收回收后系统内的任何数据都无法恢复，只能重新购买。'],
    ['2021-05-31', '未开始距合同开始还有 1 天'],
  ])('%s: %s, and no renewal', async (on, state) => {
    expect(await stateOn(on)).toBe(state);
    expect(figures('total')).toEqual([]);
  });

  test('is not known while the day is none; the contract’s own days are', async () => {
    const { user } = await renderMode('renew', { start: '2021-06-01', term: '1' });
    await enter(user, '办理日期', 'soon');
    expect(screen.queryByText('当天状态')).toBeNull();
    expect(figures('date:expiry')).not.toEqual([]);
    await enter(user, '办理日期', '2022年8月1日');
    expect(screen.getByText('当天状态').nextElementSibling?.textContent).toMatch(/^已停服已停服 61 天/);
  });

  test('is not known while the contract is not', async () => {
    await renderMode('renew', { start: '2021-02-31', on: '2022-08-01' });
    expect(screen.queryByText('当天状态')).toBeNull();
    expect(figures('date:expiry')).toEqual([]);
  });
});
