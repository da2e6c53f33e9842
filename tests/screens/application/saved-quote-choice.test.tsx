import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { readRecord, writeRecord } from '../../../src/store/ledger/record-text';
import type { SavedQuote } from '../../../src/store/ledger/records';
import { figure, renderPlace } from '../../app/rendered-app';
import { testServices } from '../../app/test-services';
import { mapStorage } from '../../store/map-storage';
import { press, tick, toConfirmation } from './filled-in';

const STEP_1 = { tag: 'application', step: 1 } as const;
const SAVED: SavedQuote = {
  kind: 'quote',
  id: 'saved-1',
  changedAt: '2026-03-01T02:00:00.000Z',
  number: 'Q20260301-AAAAA',
  name: '六千人两年',
  customer: '',
  mode: 'new',
  link: '#/new?employees=6000&experts=3&tickets=3&robots=1&knowledge=1&years=2&book=ssc-pro-2022-10-18&quoted=1.00',
  totalYuan: '1.00',
  madeOn: '2026-03-01',
  validUntil: '2026-03-31',
};

async function pageWith(saved: readonly SavedQuote[]) {
  const { storage, entries } = mapStorage();
  for (const quote of saved) entries.set(`ssc-calculator/record/${quote.id}`, writeRecord(quote));
  const services = testServices({ recordStorage: () => storage });
  const page = await renderPlace(STEP_1, { texts: { experts: '10' }, services });
  return { ...page, entries };
}

describe('a saved quote', () => {
  test('is not offered where none is saved', async () => {
    await pageWith([]);
    expect(screen.queryByRole('button', { name: '改用这份报价' })).toBeNull();
  });

  test('takes the place of the selection on screen, which stays beside it', async () => {
    const { user, store } = await pageWith([SAVED]);
    expect(figure('total')).toBe('173640.00');
    await press(user, '改用这份报价');
    expect(store.getState().place).toEqual(STEP_1);
    expect(figure('total')).toBe('420280.00');
    expect(screen.getByText('已改用报价“六千人两年”。').getAttribute('role')).toBe('status');
    expect(store.getState().beside.map(({ draft }) => draft.texts.new)).toEqual([{ experts: '10' }]);
  });

  test('is chosen among several by its name, or its number where it has none', async () => {
    const other = { ...SAVED, id: 'saved-2', name: '', number: 'Q20260302-BBBBB', link: '#/new?years=8' };
    const { user } = await pageWith([SAVED, other]);
    await user.selectOptions(screen.getByLabelText('改用已保存的报价'), 'Q20260302-BBBBB');
    await press(user, '改用这份报价');
    expect(figure('total')).toBe('1221120.00');
  });

  test('whose link can’t be read leaves the selection as it was, and says so', async () => {
    const { user } = await pageWith([{ ...SAVED, link: '#/' }]);
    await press(user, '改用这份报价');
    expect(screen.getByText('报价“六千人两年”的链接无法读取，配置没有改动。')).toBeTruthy();
    expect(figure('total')).toBe('173640.00');
  });

  test('is named in the application that is made from it', async () => {
    const { user, entries } = await pageWith([SAVED]);
    await press(user, '改用这份报价');
    await toConfirmation(user);
    await tick(user);
    await press(user, '确认并生成申请');
    const reading = readRecord(entries.get('ssc-calculator/record/id-1') ?? '');
    expect(reading).toMatchObject({ ok: true, record: { quoteId: 'saved-1', totalYuan: '420280.00' } });
  });
});
