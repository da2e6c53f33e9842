import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** How far the page could be scrolled sideways, and what sticks out. */
export const overhang = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.querySelectorAll('#calculator *')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 0.5)
      .map((element) => element.outerHTML.slice(0, 120));
  });

/** Amounts and counts that do not stand on one line. */
export const brokenFigures = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('#calculator data')].flatMap((figure) => {
      const range = document.createRange();
      range.selectNodeContents(figure);
      const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
      return lines.size > 1 ? [figure.textContent ?? ''] : [];
    }),
  );

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

/** Tabs until the focus leaves the page; each stop must be seen. Returns how many there were. */
export async function tabThrough(page: Page, key: string): Promise<number> {
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
