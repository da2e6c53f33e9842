import { act } from '@testing-library/react';
import { flushSync } from 'react-dom';
import { expect, test } from 'vitest';
import { field, figure, messageOf, renderMode } from '../../app/rendered-app';

/** What stands on the page right after a change, and once all that follows has been shown. */
async function rightAfter(change: () => void, look: () => unknown) {
  let atOnce: unknown;
  // Outside `act`, which would show all of it in one go.
  await act(async () => {
    flushSync(change);
    atOnce = look();
  });
  return { atOnce, inTheEnd: look() };
}

const look = () => ({ on: field('办理日期').value, problem: messageOf('办理日期'), total: figure('total') });

test('a day that stands by itself is there with the key that moves it: focused before, the next key was added to it', async () => {
  const { store } = await renderMode('renew', { start: '2025-06-01' });
  const { type } = store.getState();
  const { atOnce, inTheEnd } = await rightAfter(() => type('start', '2026-01-15'), look);
  expect(atOnce).toMatchObject({ on: '2027-01-15' });
  expect(inTheEnd).toEqual({ on: '2027-01-15', problem: undefined, total: '152640.00' });
});

test('what is wrong with a day follows the day itself, with what waits for it', async () => {
  const { store } = await renderMode('add', { start: '2025-06-01', on: '2025-06-01', experts: '2' });
  const { type } = store.getState();
  const { atOnce, inTheEnd } = await rightAfter(() => type('on', '2026-06-01'), look);
  const problem = '办理日期应早于合同到期日 2026-06-01，现在是 2026-06-01。到期后不能增购，请续费。';
  expect(atOnce).toEqual({ on: '2026-06-01', problem: undefined, total: '6000.00' });
  expect(inTheEnd).toEqual({ on: '2026-06-01', problem, total: undefined });
});

test('what it costs follows', async () => {
  const { store } = await renderMode('add', { start: '2025-06-01', on: '2025-06-01', experts: '2' });
  const { type } = store.getState();
  const { atOnce, inTheEnd } = await rightAfter(() => type('experts', '3'), look);
  expect(atOnce).toMatchObject({ total: '6000.00' });
  expect(inTheEnd).toMatchObject({ total: '9000.00' });
});
