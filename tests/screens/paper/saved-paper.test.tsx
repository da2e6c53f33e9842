import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { writeRecord } from '../../../src/store/ledger/record-text';
import type { SavedQuote } from '../../../src/store/ledger/records';
import { enter, field, figure, renderPlace } from '../../app/rendered-app';
import { testServices } from '../../app/test-services';
import { mapStorage } from '../../store/map-storage';
import { fact } from './sheet';

const SAVED: SavedQuote = {
  kind: 'quote',
  id: 'q1',
  changedAt: '2026-02-01T02:00:00.000Z',
  number: 'Q20260201-ABCDE',
  name: '一期',
  customer: '示例科技',
  mode: 'new',
  link: '#/new?employees=6000&knowledge=1&years=2&book=ssc-pro-2022-10-18&quoted=420280.00',
  totalYuan: '420280.00',
  madeOn: '2026-02-01',
  validUntil: '2026-03-03',
};
const KEY = 'ssc-calculator/record/q1';

async function renderSaved(changes: Partial<SavedQuote> = {}, hasRoom = true) {
  const { storage, entries } = mapStorage();
  entries.set(KEY, writeRecord({ ...SAVED, ...changes }));
  if (!hasRoom) {
    storage.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  }
  const services = testServices({ recordStorage: () => storage });
  const page = await renderPlace({ tag: 'paper', quoteId: 'q1' }, { services });
  const kept = () => JSON.parse(entries.get(KEY) ?? 'null')?.record as SavedQuote;
  return { ...page, kept };
}

const problem = () => document.getElementById('paper-valid-until-problem')?.textContent;

describe('the sheet of a saved quote', () => {
  test('has what was saved with it, and today’s figures', async () => {
    await renderSaved();
    expect(fact('报价编号')).toBe('Q20260201-ABCDE');
    expect(fact('报价日期')).toBe('2026年2月1日');
    expect(fact('有效期至')).toBe('2026年3月3日');
    expect(fact('客户')).toBe('示例科技');
    expect(fact('报价名称')).toBe('一期');
    expect(figure('total')).toBe('420280.00');
    expect(screen.queryByText(/^这份报价保存时合计/)).toBeNull();
  });

  test('keeps with it what is typed', async () => {
    const { user, kept } = await renderSaved();
    await enter(user, '客户 选填', '另一家公司');
    await enter(user, '报价名称 选填', '二期');
    await enter(user, '有效期至', '2026/6/30');
    expect(kept()).toMatchObject({ customer: '另一家公司', name: '二期', validUntil: '2026-06-30' });
    expect(field('有效期至').value).toBe('2026/6/30');
    expect(fact('客户')).toBe('另一家公司');
    expect(fact('有效期至')).toBe('2026年6月30日');
  });

  test('keeps no day that is refused and no empty name, but shows them as typed', async () => {
    const { user, kept, store } = await renderSaved();
    await enter(user, '报价名称 选填', '');
    await enter(user, '有效期至', '2026-01-31');
    expect(problem()).toBe('有效期至应在报价日期 2026-02-01 当天或之后，现在是 2026-01-31。');
    expect(kept()).toMatchObject({ name: '一期', validUntil: '2026-03-03' });
    await user.click(screen.getByRole('button', { name: '返回' }));
    expect(store.getState().place).toEqual({ tag: 'records', list: 'quotes' });
    store.getState().goTo({ tag: 'paper', quoteId: 'q1' });
    expect((await screen.findByLabelText<HTMLInputElement>('有效期至', { selector: 'input' })).value).toBe(
      '2026-01-31',
    );
    expect(field('报价名称 选填').value).toBe('');
    expect(field('客户 选填').value).toBe('示例科技');
  });

  test('says where it came to something else when it was saved', async () => {
    await renderSaved({ totalYuan: '400000.00' });
    expect(
      screen.getByText('这份报价保存时合计 ¥400,000.00；报价单按现行价目计算，合计 ¥420,280.00。'),
    ).toBeTruthy();
    expect(figure('total')).toBe('420280.00');
  });

  test('says where the browser has no room for the change, and shows it all the same', async () => {
    const { user, kept } = await renderSaved({}, false);
    await enter(user, '客户 选填', '另一家公司');
    expect(screen.getByText(/^浏览器没有空间保存这次改动/)).toBeTruthy();
    expect(fact('客户')).toBe('另一家公司');
    expect(kept().customer).toBe('示例科技');
  });
});

describe('there is no sheet, but a way back,', () => {
  test('of a quote that is not there', async () => {
    const { user, store } = await renderPlace({ tag: 'paper', quoteId: 'gone' });
    expect(screen.getByText('这份报价已不在本浏览器的记录里。')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '返回报价列表' }));
    expect(store.getState().place).toEqual({ tag: 'records', list: 'quotes' });
  });

  test('of a quote that has no price under this list', async () => {
    await renderSaved({ link: '#/new?employees=6000&experts=1' });
    expect(screen.getByText('这份报价的内容按现行价目无法计价，不能打印。')).toBeTruthy();
    expect(document.querySelector('.sheet')).toBeNull();
  });
});
