import { expect, test } from 'vitest';
import { breakdown, figures, renderApp } from '../../app/rendered-app';

const RICH = {
  employees: '5200',
  experts: '4',
  robots: '2',
  industry: 'hr',
  'cold-start': '1',
  knowledge: '1',
  sessions: '2000000',
  years: '3',
  start: '2026-03-05',
  discount: '85',
  tax: '6',
} as const;

const names = () =>
  new Set(
    [...document.querySelectorAll('[data-figure]')].map(
      (element) => element.getAttribute('data-figure') ?? '',
    ),
  );

test('every figure that stands in several places has the same value and text in each', async () => {
  renderApp(RICH);
  await breakdown();
  const severalPlaces: string[] = [];
  for (const name of names()) {
    const places = [...document.querySelectorAll(`[data-figure="${name}"]`)];
    if (places.length > 1) severalPlaces.push(name);
    expect(new Set(figures(name)).size, name).toBe(1);
    expect(new Set(places.map(({ textContent }) => textContent)).size, name).toBe(1);
  }
  expect(severalPlaces).toEqual(
    expect.arrayContaining([
      'total',
      'list-total',
      'group:base',
      'group:value-added',
      'line:employees',
      'line:pack-960k',
    ]),
  );
});

test('every public name that applies is on the page', async () => {
  renderApp(RICH);
  await breakdown();
  expect([...names()]).toEqual(
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
      'line:pack-960k',
      'billed:employees',
      'sessions:included',
      'sessions:total',
      'date:new-expiry',
      'tax:net',
      'tax:amount',
    ]),
  );
});

test('money has two decimals in its value and in its text', async () => {
  renderApp(RICH);
  await breakdown();
  const money = [...names()].filter((name) =>
    /^(total|list-total|group:|line:|tax:|per-|glance:)/.test(name),
  );
  expect(money.length).toBeGreaterThan(20);
  for (const name of money) {
    for (const place of document.querySelectorAll(`[data-figure="${name}"]`)) {
      expect(place.getAttribute('value')).toMatch(/^\d+\.\d\d$/);
      expect(place.textContent).toMatch(/^¥[\d,]+\.\d\d$/);
      expect(place.tagName).toBe('DATA');
    }
  }
});

test('a figure of something not bought or not given is not on the page', async () => {
  renderApp();
  await breakdown();
  for (const absent of [
    'list-total',
    'line:knowledge',
    'line:pack-120k',
    'tax:net',
    'tax:amount',
    'date:new-expiry',
  ]) {
    expect(figures(absent), absent).toEqual([]);
  }
});
