import { expect, test } from 'vitest';
import { figureNames, figures, renderMode } from '../../app/rendered-app';

const RICH = {
  start: '2026-01-15',
  term: '2',
  on: '2026-05-20',
  headcount: '5200',
  employees: '1300',
  experts: '2',
  tickets: '3',
  robots: '1',
  knowledge: '1',
  'pack-120k': '5',
  discount: '85',
  tax: '6',
} as const;

test('every figure that stands in several places has the same value and text in each', async () => {
  await renderMode('add', RICH);
  const severalPlaces: string[] = [];
  for (const name of figureNames()) {
    const places = [...document.querySelectorAll(`[data-figure="${name}"]`)];
    if (places.length > 1) severalPlaces.push(name);
    expect(new Set(figures(name)).size, name).toBe(1);
    expect(new Set(places.map(({ textContent }) => textContent)).size, name).toBe(1);
  }
  expect(severalPlaces).toEqual(
    expect.arrayContaining(['total', 'list-total', 'group:base', 'line:experts', 'date:expiry']),
  );
});

test('every public name that applies is on the page', async () => {
  await renderMode('add', RICH);
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
      'months-left',
      'whole-years',
      'odd-months',
      'date:expiry',
      'date:reclaim',
      'tax:net',
      'tax:amount',
    ]),
  );
});

test('figures of other modes are not on the page', async () => {
  await renderMode('add', RICH);
  for (const absent of ['date:new-expiry', 'days-lost', 'per-year', 'per-employee-month']) {
    expect(figures(absent), absent).toEqual([]);
  }
});

test('money has two decimals in its value and in its text, a date its plain form', async () => {
  await renderMode('add', RICH);
  const money = figureNames().filter((name) =>
    /^(total|list-total|group:|line:|tax:|cap-saved|whole-years:|part-year:|day:|compare:[^:]+:(?!months))/.test(
      name,
    ),
  );
  expect(money.length).toBeGreaterThan(40);
  for (const name of money) {
    for (const place of document.querySelectorAll(`[data-figure="${name}"]`)) {
      expect(place.getAttribute('value'), name).toMatch(/^\d+\.\d\d$/);
      expect(place.textContent, name).toMatch(/^¥[\d,]+\.\d\d$/);
    }
  }
  for (const name of figureNames().filter((candidate) => candidate.startsWith('date:'))) {
    for (const value of figures(name)) expect(value, name).toMatch(/^\d{4}-\d\d-\d\d$/);
  }
});
