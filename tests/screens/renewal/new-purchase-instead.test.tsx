import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { FieldTexts } from '../../../src/entry/field-names';
import { field, figure, figures, messageOf, renderMode } from '../../app/rendered-app';

const RECLAIMED = { start: '2021-06-01', term: '1', on: '2022-09-01' };
const LINK = { name: '按同样的数量新购' };

/** 续费 of a contract that is reclaimed, beside what stands in 新购. */
const renderReclaimed = (quantities: FieldTexts, purchase: FieldTexts = {}) => {
  const texts = { ...RECLAIMED, ...quantities };
  return renderMode('renew', texts, {
    state: { draft: { mode: 'renew', texts: { new: purchase, add: {}, renew: texts } } },
  });
};

describe('after reclaim', () => {
  test('a renewal is refused with the reason, and has no total', async () => {
    await renderReclaimed({ employees: '6000' });
    expect(messageOf('办理日期')).toBe(
      '办理日期应早于资源回收日 2022-09-01，现在是 2022-09-01。回收后数据无法恢复，不能续费，只能新购。',
    );
    for (const name of ['total', 'line:employees', 'date:new-expiry', 'days-lost']) {
      expect(figures(name), name).toEqual([]);
    }
  });

  test('a link holds a new purchase of the same quantities, in full', async () => {
    await renderReclaimed({
      employees: '6千',
      experts: '5',
      knowledge: '1',
      'pack-360k': '2',
      years: '2',
      discount: '85',
    });
    expect(screen.getByRole('link', LINK).getAttribute('href')).toBe(
      '#/new?employees=6000&experts=5&tickets=3&robots=1&knowledge=1&pack-360k=2&years=2&discount=85',
    );
  });

  test('the link of the least that is sold says so', async () => {
    await renderReclaimed({});
    expect(screen.getByRole('link', LINK).getAttribute('href')).toBe(
      '#/new?employees=1000&experts=3&tickets=3&robots=1&years=1',
    );
  });
});

describe('the link, followed', () => {
  test('opens 新购 with these quantities, and leaves 续费 as it was', async () => {
    const { user, store } = await renderReclaimed({ employees: '6000', knowledge: '1', years: '2' });
    await user.click(screen.getByRole('link', LINK));
    expect(screen.getByRole('button', { name: '新购' }).getAttribute('aria-current')).toBe('page');
    expect(field('员工数').value).toBe('6,000');
    expect(figure('total')).toBe('420280.00');
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
    expect(store.getState().draft.texts.renew).toEqual({
      ...RECLAIMED,
      employees: '6000',
      knowledge: '1',
      years: '2',
    });
  });

  test('opens the same quantities over other ones that stand in 新购, which stay within reach', async () => {
    const { user } = await renderReclaimed({ employees: '6000' }, { employees: '2000', years: '3' });
    await user.click(screen.getByRole('link', LINK));
    expect(figure('total')).toBe('202640.00');
    // 2 blocks, 3 + 3 seats and a robot: 162 640 a year.
    await user.click(screen.getByRole('button', { name: '返回我的新购配置（¥487,920.00）' }));
    expect(field('员工数').value).toBe('2,000');
    expect(figure('total')).toBe('487920.00');
  });

  test.each<[FieldTexts]>([
    [{ experts: '10' }],
    [{ knowledge: '4' }],
    [{ sessions: '2000000' }],
    [{ years: '8' }],
    [{ start: '2026-01-01', industry: 'hr' }],
  ])('opens what its address says over %o in 新购, and one click leads back to that', async (purchase) => {
    const { user, store } = await renderReclaimed({ employees: '6000' }, purchase);
    await user.click(screen.getByRole('link', LINK));
    expect(figure('total')).toBe('202640.00');
    expect(figures('date:new-expiry')).toEqual([]);
    await user.click(screen.getByRole('button', { name: /^返回我的新购配置/ }));
    expect(store.getState().draft.texts.new).toEqual(purchase);
  });

  test('is one step of undo', async () => {
    const { user, store } = await renderReclaimed({ employees: '6000' });
    await user.click(screen.getByRole('link', LINK));
    await user.click(screen.getByRole('button', { name: '撤销' }));
    expect(await screen.findByRole('link', LINK)).toBeTruthy();
    expect(store.getState().draft.texts.new).toEqual({});
  });

  test.each(['ctrlKey', 'metaKey', 'shiftKey'])('with %s is the browser’s', async (key) => {
    const { store } = await renderReclaimed({ employees: '6000' });
    expect(fireEvent.click(screen.getByRole('link', LINK), { [key]: true })).toBe(true);
    expect(store.getState().draft.mode).toBe('renew');
  });
});

test.each([
  ['on the last day before reclaim', { on: '2022-08-31' }],
  ['before the contract', { on: '2021-05-31' }],
  ['on a day that is none', { on: 'soon' }],
])('%s there is no such link', async (_, texts) => {
  await renderMode('renew', { start: '2021-06-01', term: '1', ...texts }, { today: '2022-08-31' });
  expect(screen.queryByRole('link', LINK)).toBeNull();
});
