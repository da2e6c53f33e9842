import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { enter, field, figure, messageOf, renderMode, termButton } from '../../app/rendered-app';

const CONTRACT = { start: '2026-01-01', term: '2' };
const INSTEAD = { name: '改为续费这份合同' };

describe('a day on or after expiry leads to a renewal', () => {
  test.each(['2028-01-01', '2028-02-15'])('on %s, with start, term and day', async (on) => {
    const { user, store } = await renderMode('add', { ...CONTRACT, on, experts: '2' });
    expect(messageOf('办理日期')).toBe(
      `办理日期应早于合同到期日 2028-01-01，现在是 ${on}。到期后不能增购，请续费。`,
    );
    await user.click(screen.getByRole('button', INSTEAD));
    expect(await screen.findByText('当天状态')).toBeTruthy();
    expect(field('合同起始日').value).toBe('2026-01-01');
    expect(termButton('已购年限', 2).checked).toBe(true);
    expect(field('办理日期').value).toBe(on);
    expect(figure('date:new-expiry')).toBe('2029-01-01');
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
    expect(store.getState().draft.texts.add).toEqual({ ...CONTRACT, on, experts: '2' });
  });

  test('a start that nobody typed is carried as the day that stands in its field', async () => {
    const { user } = await renderMode('add', {}, { today: '2026-07-01' });
    await enter(user, '办理日期', '2027-07-15');
    await user.click(screen.getByRole('button', INSTEAD));
    expect(await screen.findByText('当天状态')).toBeTruthy();
    expect(field('合同起始日').value).toBe('2026-07-01');
    expect(figure('date:expiry')).toBe('2027-07-01');
    expect(figure('date:new-expiry')).toBe('2028-07-01');
  });

  test('and one undo leads back to the addition', async () => {
    const { user } = await renderMode('add', { ...CONTRACT, on: '2028-01-01' });
    await user.click(screen.getByRole('button', INSTEAD));
    await screen.findByText('当天状态');
    await user.click(screen.getByRole('button', { name: '撤销' }));
    expect(await screen.findByRole('button', INSTEAD)).toBeTruthy();
    expect(field('办理日期').value).toBe('2028-01-01');
  });

  test('another contract in 续费 is not lost: it stays within reach', async () => {
    const renew = { start: '2025-05-05', employees: '6000' };
    const add = { ...CONTRACT, on: '2028-01-01' };
    const { user, store } = await renderMode('add', add, {
      state: { draft: { mode: 'add', texts: { new: {}, add, renew } } },
    });
    await user.click(screen.getByRole('button', INSTEAD));
    expect(await screen.findByText('当天状态')).toBeTruthy();
    expect(store.getState().draft.texts.renew).toEqual({ ...add, employees: '6000' });
    // 6 blocks, 3 + 3 seats and a robot for a year.
    await user.click(await screen.findByRole('button', { name: '返回我的续费配置（¥202,640.00）' }));
    expect(field('合同起始日').value).toBe('2025-05-05');
  });
});

test.each([
  ['before the contract', { on: '2025-12-31' }],
  ['that is none', { on: 'soon' }],
  ['within the contract', { on: '2027-12-31' }],
])('a day %s offers no renewal', async (_, texts) => {
  await renderMode('add', { ...CONTRACT, ...texts });
  expect(screen.queryByRole('button', INSTEAD)).toBeNull();
});
