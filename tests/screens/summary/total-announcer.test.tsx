import { act, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { movableClock } from '../../app/movable-clock';
import { renderApp, renderMode } from '../../app/rendered-app';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const spoken = () => screen.getByRole('status').textContent;
const pass = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds));

function renderSpeaking() {
  const { store } = renderApp();
  const say = (employees: string) => act(() => store.getState().type('employees', employees));
  return { store, say };
}

test('nothing is spoken as the page opens', async () => {
  renderSpeaking();
  await pass(5000);
  expect(spoken()).toBe('');
});

test('the total is spoken as a sentence, a second after it changed', async () => {
  const { say } = renderSpeaking();
  say('6000');
  await pass(999);
  expect(spoken()).toBe('');
  await pass(1);
  expect(spoken()).toBe('合计 ¥202,640.00');
});

test('many changes within a second are spoken once, with the last total', async () => {
  const { say } = renderSpeaking();
  const heard = new Set<string | null>();
  for (const people of ['2000', '3000', '4000', '5000', '6000']) {
    say(people);
    await pass(200);
    heard.add(spoken());
  }
  await pass(1000);
  heard.add(spoken());
  expect([...heard]).toEqual(['', '合计 ¥202,640.00']);
});

test('the next total is not spoken before another second has passed', async () => {
  const { say } = renderSpeaking();
  say('6000');
  await pass(1000);
  say('7000');
  await pass(999);
  expect(spoken()).toBe('合计 ¥202,640.00');
  await pass(1);
  expect(spoken()).toBe('合计 ¥212,640.00');
});

test('a total that changes without a pause is spoken each second', async () => {
  const { say } = renderSpeaking();
  const heard: (string | null)[] = [];
  for (const people of ['2000', '3000', '4000', '5000', '6000', '7000']) {
    say(people);
    await pass(400);
    heard.push(spoken());
  }
  // Seconds end after 1000 ms, with 4000 people, and after 2200 ms, with 7000.
  expect(heard).toEqual([
    '',
    '',
    '合计 ¥182,640.00',
    '合计 ¥182,640.00',
    '合计 ¥182,640.00',
    '合计 ¥212,640.00',
  ]);
});

test('a total that is back at what it was is not spoken', async () => {
  const { say } = renderSpeaking();
  say('6000');
  await pass(500);
  say('1000');
  await pass(5000);
  expect(spoken()).toBe('');
});

describe('in the other modes', () => {
  // What loads a mode’s code waits for real time.
  beforeEach(() => void vi.useRealTimers());

  test('the fee of an addition is spoken', async () => {
    const { store } = await renderMode('add', { start: '2026-01-01', term: '2', on: '2026-07-01' });
    vi.useFakeTimers();
    act(() => store.getState().type('experts', '2'));
    await pass(1000);
    expect(spoken()).toBe('合计 ¥9,600.00');
    act(() => store.getState().type('on', '2028-01-01'));
    await pass(1000);
    expect(spoken()).toBe('合计暂不显示，请先修正：办理日期');
  });

  test('and the total of a renewal', async () => {
    const { store } = await renderMode('renew', {});
    vi.useFakeTimers();
    act(() => store.getState().choose({ years: '2' }));
    await pass(1000);
    expect(spoken()).toBe('合计 ¥305,280.00');
    act(() => store.getState().choose({ term: '9' }));
    await pass(1000);
    expect(spoken()).toBe('合计暂不显示，请先修正：已购年限');
  });

  test('a fee that falls at midnight is spoken too', async () => {
    const clock = movableClock('2026-07-31');
    await renderMode('add', { start: '2026-01-01', term: '2', experts: '2' }, { clock });
    vi.useFakeTimers();
    act(() => clock.moveTo('2026-08-01'));
    await pass(1000);
    expect(spoken()).toBe('合计 ¥9,000.00');
  });
});

test('while fields wait to be mended, they are named', async () => {
  const { store, say } = renderSpeaking();
  say('999');
  act(() => store.getState().type('experts', '2'));
  await pass(1000);
  expect(spoken()).toBe('合计暂不显示，请先修正：员工数、专家坐席数');
});
