import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { writeLink } from '../../../src/documents/link';
import { currentBook, enter, field, figure, figures, renderApp, TODAY } from '../../app/rendered-app';

const packs = () =>
  ['12 万次充值包', '36 万次充值包', '96 万次充值包', '600 万次充值包'].map((label) => field(label).value);

const linkOf = ({ store }: ReturnType<typeof renderApp>) =>
  writeLink({ mode: 'new', texts: store.getState().draft.texts.new }, currentBook, TODAY);

describe('2 000 000 sessions wanted in all', () => {
  // 50 000 come with the robot; 1 950 000 are missing: 17 units of 120 000.
  // 96万 + 96万 + 12万 covers exactly 17 for 16 800; next is 96万 + 3 × 36万 for 18 400.
  test('fill in the cheapest packs, and say what is given, left over and paid', async () => {
    const { user } = renderApp();
    await enter(user, '所需会话总数', '2000000');
    expect(packs()).toEqual(['1', '0', '2', '0']);
    expect(figure('line:pack-120k')).toBe('1600.00');
    expect(figure('line:pack-960k')).toBe('15200.00');
    expect(figures('sessions:included')).toEqual(['50000']);
    expect(figures('sessions:total')).toEqual(['2090000']);
    expect(figures('sessions:left-over')).toEqual(['90000']);
    expect(figures('sessions:per-10000')).toEqual(['82.35']);
    expect(figure('total')).toBe('169440.00');
  });

  test('stay a demand: with another robot the packs follow', async () => {
    const page = renderApp({ sessions: '2000000' });
    await enter(page.user, '企业版机器人', '2');
    expect(packs()).toEqual(['0', '0', '2', '0']);
    expect(figure('sessions:included')).toBe('100000');
    expect(figure('sessions:total')).toBe('2020000');
    expect(figure('total')).toBe('295840.00');
    expect(linkOf(page)).toBe('#/new?employees=1000&experts=3&tickets=3&robots=2&sessions=2000000&years=1');
  });

  test('end when a pack is set by hand; the other packs stay as they were shown', async () => {
    const page = renderApp({ sessions: '2000000' });
    await enter(page.user, '36 万次充值包', '1');
    expect(packs()).toEqual(['1', '1', '2', '0']);
    expect(field('所需会话总数').value).toBe('');
    expect(figures('sessions:left-over')).toEqual([]);
    expect(figure('sessions:total')).toBe('2450000');
    expect(linkOf(page)).toBe(
      '#/new?employees=1000&experts=3&tickets=3&robots=1&pack-120k=1&pack-360k=1&pack-960k=2&pack-6m=0&years=1',
    );
  });

  test('come back as a demand with one undo', async () => {
    const { user, store } = renderApp({ sessions: '2000000' });
    await enter(user, '36 万次充值包', '1');
    await user.click(screen.getByRole('button', { name: '撤销' }));
    expect(packs()).toEqual(['1', '0', '2', '0']);
    expect(store.getState().draft.texts.new).toEqual({ sessions: '2000000' });
  });

  test('show their packs while another field waits to be mended', async () => {
    const { user } = renderApp({ sessions: '2000000' });
    await enter(user, '专家坐席数', '2');
    expect(packs()).toEqual(['1', '0', '2', '0']);
  });
});

test('a demand takes over from packs set by hand', async () => {
  const { user, store } = renderApp({ 'pack-6m': '3', 'pack-120k': '2' });
  await enter(user, '所需会话总数', '410000');
  expect(packs()).toEqual(['0', '1', '0', '0']);
  expect(store.getState().draft.texts.new).toEqual({ sessions: '410000' });
});

test('a demand that the given sessions cover needs no pack, and says so', async () => {
  const { user, container } = renderApp();
  await enter(user, '所需会话总数', '5万');
  expect(packs()).toEqual(['0', '0', '0', '0']);
  expect(container.textContent).toContain('赠送的会话已够用，无需充值包');
  expect(figures('sessions:left-over')).toEqual(['0']);
  expect(figures('sessions:per-10000')).toEqual([]);
  await enter(user, '所需会话总数', '50001');
  expect(packs()).toEqual(['1', '0', '0', '0']);
});

test('an emptied demand leaves no packs and no demand', async () => {
  const { user, store } = renderApp({ sessions: '2000000' });
  await user.clear(field('所需会话总数'));
  expect(packs()).toEqual(['0', '0', '0', '0']);
  expect(store.getState().draft.texts.new).toEqual({});
  expect(figure('total')).toBe('152640.00');
});
