import { expect, test } from 'vitest';
import { figureNames, figures, renderMode } from '../../app/rendered-app';

const RICH = {
  start: '2024-02-29',
  term: '1',
  on: '2025-04-10',
  employees: '5200',
  experts: '4',
  knowledge: '1',
  'pack-120k': '5',
  years: '3',
  discount: '85',
  tax: '6',
} as const;

test('every figure that stands in several places has the same value and text in each', async () => {
  await renderMode('renew', RICH);
  const severalPlaces: string[] = [];
  for (const name of figureNames()) {
    const places = [...document.querySelectorAll(`[data-figure="${name}"]`)];
    if (places.length > 1) severalPlaces.push(name);
    expect(new Set(figures(name)).size, name).toBe(1);
    expect(new Set(places.map(({ textContent }) => textContent)).size, name).toBe(1);
  }
  expect(severalPlaces).toEqual(
    expect.arrayContaining(['total', 'list-total', 'line:experts', 'date:expiry', 'date:new-expiry']),
  );
});

test('every public name that applies is on the page', async () => {
  await renderMode('renew', RICH);
  expect(figureNames()).toEqual(
    expect.arrayContaining([
      'total',
      'list-total',
      'group:base',
      'group:value-added',
      'line:employees',
      'line:experts',
      'line:tickets',
      'line:robots',
      'line:knowledge',
      'line:pack-120k',
      'billed:employees',
      'sessions:included',
      'sessions:total',
      'date:expiry',
      'date:reclaim',
      'date:new-expiry',
      'days-lost',
      'tax:net',
      'tax:amount',
    ]),
  );
});

test('figures of other modes are not on the page', async () => {
  await renderMode('renew', RICH);
  const foreign = figureNames().filter((name) =>
    /^(months-left|whole-years|odd-months|cap-|day:|compare)/.test(name),
  );
  expect(foreign).toEqual([]);
});

test.each([
  ['start', '2026-02-31'],
  ['term', '9'],
  ['on', '2030-01-01'],
  ['employees', '999'],
  ['robots', '0'],
  ['years', '0'],
  ['knowledge', 'x'],
  ['discount', '0'],
])('while %s is %s no amount is on the page', async (name, text) => {
  await renderMode('renew', { ...RICH, [name]: text });
  const others = figureNames().filter((figure) => !['date:expiry', 'date:reclaim'].includes(figure));
  expect(others).toEqual([]);
});
