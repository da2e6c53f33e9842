import { cleanup, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { readRecord } from '../../../src/store/ledger/record-text';
import { renderPlace } from '../../app/rendered-app';
import { testServices } from '../../app/test-services';
import { mapStorage } from '../../store/map-storage';
import { button, fillIn, press, tick } from './filled-in';

const STEP_1 = { tag: 'application', step: 1 } as const;
const STEP_3 = { tag: 'application', step: 3 } as const;
const MADE = /^申请 A20260305-.{5} 已生成，尚未提交$/;

/** An application is made, and the page is reloaded as it stands there. */
async function reloadedAfterConfirming({ isRemembered }: { readonly isRemembered: boolean }) {
  const { storage, entries } = mapStorage();
  const options = { texts: { employees: '6000' }, services: testServices({ recordStorage: () => storage }) };
  const { user: before } = await renderPlace(STEP_1, options);
  await press(before, '下一步');
  await fillIn(before);
  if (isRemembered) await before.click(screen.getByRole('checkbox', { name: '在此设备上记住' }));
  await press(before, '下一步');
  await tick(before);
  await press(before, '确认并生成申请');
  const title = screen.getByRole('heading', { name: MADE }).textContent;
  cleanup();

  const page = await renderPlace(STEP_3, options);
  const records = () =>
    [...entries]
      .filter(([key]) => key.startsWith('ssc-calculator/record/'))
      .map(([, text]) => readRecord(text))
      .map((reading) => (reading.ok ? reading.record : undefined));
  return { ...page, title, records };
}

test('what was made is still there where the details are remembered: a second one was made of it', async () => {
  const { title, records } = await reloadedAfterConfirming({ isRemembered: true });
  expect(screen.getByRole('heading', { name: MADE }).textContent).toBe(title);
  expect(button('下载申请文件（.json）')).toBeTruthy();
  expect(screen.queryByRole('button', { name: '确认并生成申请' })).toBeNull();
  expect(records()).toHaveLength(1);
});

test('it is there without them too, and keeps its number once they are filled in again', async () => {
  const { user, title, records } = await reloadedAfterConfirming({ isRemembered: false });
  expect(screen.getByRole('heading', { name: MADE }).textContent).toBe(title);
  expect(screen.queryByRole('button', { name: /^下载/ })).toBeNull();
  await press(user, '返回填写基础信息');
  await fillIn(user);
  await press(user, '下一步');
  await tick(user);
  await press(user, '确认并生成申请');
  expect(screen.getByRole('heading', { name: MADE }).textContent).toBe(title);
  expect(button('下载申请文件（.json）')).toBeTruthy();
  expect(records()).toHaveLength(1);
});

test('another selection is confirmed anew', async () => {
  const { user, store } = await reloadedAfterConfirming({ isRemembered: true });
  store.getState().choose({ years: '3' });
  await screen.findByRole('button', { name: '确认并生成申请' });
  await tick(user);
  await press(user, '确认并生成申请');
  expect(screen.getByRole('heading', { name: MADE })).toBeTruthy();
});

test('details that were not filled in are asked for, where nothing was made', async () => {
  await renderPlace(STEP_3, { texts: { employees: '6000' } });
  expect(screen.getByText(/基础信息有 4 处需要填写或修正/)).toBeTruthy();
});
