import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { enter, figure, renderApp, renderMode, switchMode } from '../../app/rendered-app';

describe('what a link came to when it was made', () => {
  test('is said where it is not what it comes to now, until the first change', async () => {
    const record = { bookId: 'ssc-pro-2022-10-18', quotedYuan: '150000' };
    const { user } = renderApp({}, { record });
    expect(screen.getByText('此链接生成时合计 ¥150,000.00，现在是 ¥152,640.00')).toBeTruthy();
    await enter(user, '员工数', '6000');
    expect(screen.queryByText(/此链接/)).toBeNull();
  });

  test('names the other price list where there was one', () => {
    renderApp({}, { record: { bookId: 'ssc-pro-2021-01-01', quotedYuan: '150000.5' } });
    expect(
      screen.getByText('此链接按价目 ssc-pro-2021-01-01 合计 ¥150,000.50，按现行价目是 ¥152,640.00'),
    ).toBeTruthy();
  });

  test.each([{ quotedYuan: '152640' }, { quotedYuan: '152640.00', bookId: 'other' }, { bookId: 'other' }])(
    'is not said for %o, where nothing changed or no total is known',
    (record) => {
      renderApp({}, { record });
      expect(screen.queryByText(/此链接/)).toBeNull();
    },
  );

  test('is not said while there is no total to compare with', () => {
    renderApp({ employees: '999' }, { record: { quotedYuan: '1.00' } });
    expect(screen.queryByText(/此链接/)).toBeNull();
  });

  test('is said of an addition and of a renewal too', async () => {
    const texts = { start: '2026-01-01', term: '2', on: '2026-07-01' };
    const { store } = await renderMode(
      'add',
      { ...texts, experts: '2' },
      { state: { record: { quotedYuan: '9000' } } },
    );
    expect(screen.getByText('此链接生成时合计 ¥9,000.00，现在是 ¥9,600.00')).toBeTruthy();
    expect(store.getState().record).toEqual({ quotedYuan: '9000' });
  });

  test('is not said of another mode that is opened after it', async () => {
    const { user } = renderApp({}, { record: { quotedYuan: '150000' } });
    await switchMode(user, '增购');
    expect(figure('total')).toBe('0.00');
    expect(screen.queryByText(/此链接/)).toBeNull();
  });
});
