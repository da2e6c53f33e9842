import { describe, expect, test } from 'vitest';
import { figure } from '../../app/rendered-app';
import { savedQuote } from '../../store/ledger/example-records';
import { renderQuotes, rowOf } from './rendered-quotes';

describe('a total that is not what was saved', () => {
  test('stands beside today’s, with the price list of that day', async () => {
    await renderQuotes([
      savedQuote({
        link: savedQuote().link.replace('book=ssc-pro-2022-10-18', 'book=2021-01-01'),
        totalYuan: '400000.00',
      }),
    ]);
    expect(figure('saved:q-1:total')).toBe('405280.00');
    expect(figure('saved:q-1:total-then')).toBe('400000.00');
    expect(rowOf('总部').getByText('当时的价目：2021-01-01')).toBeDefined();
  });

  test('of the same list is not believed, and it says so', async () => {
    await renderQuotes([savedQuote({ totalYuan: '0.01' })]);
    expect(figure('saved:q-1:total')).toBe('405280.00');
    expect(rowOf('总部').getByText('与保存的合计不符，以重新计算的为准')).toBeDefined();
  });

  test('is not there where the selection no longer has a price: it opens to be mended', async () => {
    const { user, store } = await renderQuotes([
      savedQuote({ link: '#/new?employees=6000&experts=1&tickets=3&robots=1&years=2' }),
    ]);
    expect(rowOf('总部').getByText('按现行价目无法报价，请打开修正')).toBeDefined();
    expect(figure('saved:q-1:total')).toBeUndefined();
    expect(rowOf('总部').queryByRole('button', { name: /^发送/ })).toBeNull();
    await user.click(rowOf('总部').getByRole('button', { name: '打开修正“总部”' }));
    expect(store.getState().draft.texts.new.experts).toBe('1');
  });
});
