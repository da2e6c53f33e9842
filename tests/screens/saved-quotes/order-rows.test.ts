import { describe, expect, test } from 'vitest';
import { LATEST_FIRST, orderRows, type RowOrder } from '../../../src/screens/saved-quotes/order-rows';
import { quoteRows } from '../../../src/screens/saved-quotes/quote-rows';
import type { SavedQuote } from '../../../src/store/ledger/records';
import { savedQuote } from '../../store/ledger/example-records';

const ordered = (
  quotes: readonly Partial<SavedQuote>[],
  order: RowOrder,
  language: 'zh-CN' | 'en' = 'zh-CN',
) => {
  const rows = quoteRows(
    quotes.map((quote, index) => savedQuote({ id: `q-${index}`, ...quote })),
    { quoteIds: new Set(), links: new Set() },
    { year: 2026, month: 3, day: 5 },
  );
  return orderRows(rows, order, language).map(({ quote }) => quote);
};
const up = (column: RowOrder['column']): RowOrder => ({ column, isDescending: false });
const down = (column: RowOrder['column']): RowOrder => ({ column, isDescending: true });

describe('saved quotes', () => {
  const NAMES = [{ name: '报价 10' }, { name: '总部' }, { name: '报价 2' }, { name: 'Annex' }];

  test('by name: pinyin, and numbers by what they count', () => {
    expect(ordered(NAMES, up('name')).map(({ name }) => name)).toEqual([
      '报价 2',
      '报价 10',
      '总部',
      'Annex',
    ]);
    expect(ordered(NAMES, down('name')).map(({ name }) => name)).toEqual([
      'Annex',
      '总部',
      '报价 10',
      '报价 2',
    ]);
  });

  test('by name in English: Latin letters first', () => {
    expect(ordered(NAMES, up('name'), 'en')[0]?.name).toBe('Annex');
  });

  test('by total as money: 9600 is less than 152640', () => {
    const totals = [{ totalYuan: '152640.00' }, { totalYuan: '9600.00' }, { totalYuan: '9600.10' }];
    expect(ordered(totals, up('total')).map(({ totalYuan }) => totalYuan)).toEqual([
      '9600.00',
      '9600.10',
      '152640.00',
    ]);
  });

  test('at first the latest day, and of one day the latest change', () => {
    const days = [
      { madeOn: '2026-03-01', changedAt: '2026-03-01T01:00:00.000Z' },
      { madeOn: '2026-03-02', changedAt: '2026-03-02T01:00:00.000Z' },
      { madeOn: '2026-03-02', changedAt: '2026-03-04T01:00:00.000Z' },
    ];
    expect(ordered(days, LATEST_FIRST).map(({ id }) => id)).toEqual(['q-2', 'q-1', 'q-0']);
  });

  test('equal ones stay as they were, whichever way', () => {
    const equal = [{ name: '总部' }, { name: '总部' }, { name: '分部' }];
    expect(ordered(equal, up('name')).map(({ id }) => id)).toEqual(['q-2', 'q-0', 'q-1']);
    expect(ordered(equal, down('name')).map(({ id }) => id)).toEqual(['q-0', 'q-1', 'q-2']);
  });
});
