import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { rememberOpened } from '../../../src/screens/saved-quotes/opened-quote';
import { enter, field, renderMode } from '../../app/rendered-app';
import { savedQuote } from '../../store/ledger/example-records';
import { recordsWorld } from '../saved-quotes/records-world';
import { dialog, openDialog, save, TWO_YEARS } from './save-dialog';

describe('saving what was saved before', () => {
  test('gives the same selection another number the second time', async () => {
    const { user, kept } = await dialog();
    await save(user);
    await user.click(screen.getByRole('button', { name: '关闭' }));
    await openDialog(user);
    await user.click(screen.getByRole('button', { name: '另存为新报价' }));
    const [first, second] = [kept('id-1'), kept('id-2')];
    expect(first?.kind === 'quote' && second?.kind === 'quote' && second.number === `${first.number}-2`).toBe(
      true,
    );
  });

  test('puts a change in place of what was saved, where asked to', async () => {
    const { user, kept, keptIds, store } = await dialog();
    await save(user);
    const before = kept('id-1');
    await user.click(screen.getByRole('button', { name: '关闭' }));
    store.getState().choose({ experts: '5' });
    await openDialog(user);
    await user.click(screen.getByRole('button', { name: '更新“新购 6,000 人 2 年”' }));
    expect(keptIds()).toEqual(['id-1']);
    expect(kept('id-1')).toMatchObject({
      totalYuan: '417280.00',
      number: before?.kind === 'quote' ? before.number : '',
    });
  });

  test('offers no update once another mode is on screen', async () => {
    const { user, store } = await dialog();
    await save(user);
    await user.click(screen.getByRole('button', { name: '关闭' }));
    store.getState().setMode('add');
    store.getState().setMode('new');
    await openDialog(user);
    expect(screen.queryByRole('button', { name: /^更新/ })).toBeNull();
  });

  test('offers no update once the defaults are on screen: a quote of 6 000 people was lost to one of 1 000', async () => {
    const { user, keptIds } = await dialog();
    await save(user);
    await user.click(screen.getByRole('button', { name: '关闭' }));
    await user.click(screen.getByRole('button', { name: '恢复默认' }));
    await openDialog(user);
    expect(field('名称').value).toBe('新购 1,000 人 1 年');
    await user.keyboard('{Enter}');
    expect(keptIds()).toEqual(['id-1', 'id-2']);
  });

  test('proposes a new name for what was changed, unless the buyer has named it', async () => {
    const { user, store } = await dialog();
    await save(user);
    await user.click(screen.getByRole('button', { name: '关闭' }));
    store.getState().choose({ employees: '8000' });
    await openDialog(user);
    expect(field('名称').value).toBe('新购 8,000 人 2 年');
    await enter(user, '名称', '总部');
    await user.click(screen.getByRole('button', { name: '更新“新购 6,000 人 2 年”' }));
    await user.click(screen.getByRole('button', { name: '关闭' }));
    store.getState().choose({ employees: '9000' });
    await openDialog(user);
    expect(field('名称').value).toBe('总部');
  });

  test.each([
    ['2026-05-01', 'the day that was agreed', '2026-05-01'],
    ['2026-03-05', 'today, the last day', '2026-03-05'],
    ['2026-03-04', 'thirty days, as it is over', '2026-04-04'],
  ])('of a quote that was to hold until %s proposes %s', async (validUntil, _, proposed) => {
    const world = recordsWorld([savedQuote({ validUntil })]);
    const { user, store } = await renderMode('new', TWO_YEARS, { services: world.services });
    rememberOpened(store, 'q-1');
    await openDialog(user);
    expect(field('有效期至').value).toBe(proposed);
  });
});
