import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { pageTest } from './support/page-test';
import { eventually } from './support/reading-the-page';

const EVERYTHING =
  '#/new?employees=5200&industry=hr&cold-start=1&knowledge=2&pack-120k=3&pack-6m=4&start=2024-02-29&discount=85.55&tax=6';
const ALL_WRONG = `#/new?employees=${'9'.repeat(60)}&experts=3.5&start=2025-02-30&years=9&tax=101&${'x'.repeat(60)}=1`;
const LARGEST =
  '#/new?employees=10000000&experts=1000000&tickets=1000000&robots=10000&pack-6m=1000000&years=8';

/** How far the page could be scrolled sideways, and what sticks out. */
const overhang = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.querySelectorAll('#calculator *')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 0.5)
      .map((element) => element.outerHTML.slice(0, 120));
  });

/** What keeps the focused element from being seen whole; undefined where nothing does. */
const hidesFocus = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => {
    const focused = document.activeElement;
    if (focused === null || focused === document.body) return undefined;
    // A radio that looks like a button is seen as its label.
    const seen = focused.matches('.segmented input') ? (focused.closest('label') ?? focused) : focused;
    const { top, bottom, left, right } = seen.getBoundingClientRect();
    const name = focused.id || focused.getAttribute('aria-label') || focused.textContent;
    const where = `${name}: ${Math.round(top)} to ${Math.round(bottom)}`;
    if (top < -0.5 || bottom > innerHeight + 0.5) return `${where} is outside of the window`;
    if (left < -0.5 || right > document.documentElement.clientWidth + 0.5)
      return `${where} is beside the window`;
    const bar = document.querySelector('.bottom-bar');
    if (bar === null || bar.contains(focused)) return undefined;
    const barTop = bar.getBoundingClientRect().top;
    const isBarOver =
      getComputedStyle(bar).display !== 'none' &&
      bottom > barTop + 0.5 &&
      top < bar.getBoundingClientRect().bottom;
    return isBarOver ? `${where} is under the bottom bar, which begins at ${Math.round(barTop)}` : undefined;
  });

describe('a narrow page', () => {
  pageTest.for([
    ['the default', ''],
    ['everything chosen', EVERYTHING],
    ['everything chosen, in English', `${EVERYTHING}&lang=en`],
    ['much that is wrong', ALL_WRONG],
    ['much that is wrong, in English', `${ALL_WRONG}&lang=en`],
    ['the largest figures', LARGEST],
    ['the largest figures, in English', `${LARGEST}&lang=en`],
  ] as const)('of 320 px does not scroll sideways with %s', async ([, link], { visit }) => {
    const page = await visit({
      link,
      context: { viewport: { width: 320, height: 640 }, reducedMotion: 'reduce' },
    });
    await page.locator('.bottom-bar .button').click();
    for (const toggle of await page.locator('.row-toggle').all()) await toggle.click();
    expect(await overhang(page)).toEqual([]);
  });

  pageTest.for([
    ['forwards', 'Tab'],
    ['backwards', 'Shift+Tab'],
  ] as const)('of 360 × 640 px shows each focused element whole, tabbing %s', async ([, key], { visit }) => {
    const page = await visit({
      link: '#/new?employees=5200&experts=2&industry=hr&discount=85&knowledge=x',
      context: { viewport: { width: 360, height: 640 }, reducedMotion: 'reduce' },
    });
    const stops = await tabThrough(page, key);
    expect(stops).toBeGreaterThan(40);
  });

  pageTest('of 360 × 640 px shows each row of the cost list whole, tabbing forwards', async ({ visit }) => {
    const page = await visit({
      link: EVERYTHING,
      context: { viewport: { width: 360, height: 640 }, reducedMotion: 'reduce' },
    });
    await eventually(() => page.locator('.row-toggle').count()).toBe(7);
    for (const toggle of await page.locator('.row-toggle').all()) await toggle.click();
    await page.evaluate(() => scrollTo(0, 0));
    await page.locator('.modes button').first().focus();
    expect(await tabThrough(page, 'Tab')).toBeGreaterThan(50);
  });
});

/** Tabs until the focus leaves the page; each stop must be seen. Returns how many there were. */
async function tabThrough(page: Page, key: string): Promise<number> {
  const hidden: string[] = [];
  let stops = 0;
  for (; stops < 200; stops++) {
    await page.keyboard.press(key);
    if (await page.evaluate(() => document.activeElement === document.body)) break;
    const reason = await hidesFocus(page);
    if (reason !== undefined) hidden.push(reason);
  }
  expect(hidden).toEqual([]);
  return stops;
}
