import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { pageTest } from './support/page-test';

const isBesideTheForm = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const form = document.querySelector('.form')?.getBoundingClientRect();
    const summary = document.querySelector('.summary')?.getBoundingClientRect();
    return form !== undefined && summary !== undefined && summary.left >= form.right;
  });

describe('the summary', () => {
  pageTest('stands beside the form in 960 px, where a bar at the bottom is not needed', async ({ visit }) => {
    const page = await visit({ context: { viewport: { width: 960, height: 800 } } });
    expect(await isBesideTheForm(page)).toBe(true);
    expect(await page.locator('.bottom-bar').isVisible()).toBe(false);
  });

  pageTest('stands below the form in 959 px, with the total in a bar at the bottom', async ({ visit }) => {
    const page = await visit({ context: { viewport: { width: 959, height: 800 } } });
    expect(await isBesideTheForm(page)).toBe(false);
    expect(await page.locator('.bottom-bar').isVisible()).toBe(true);
  });
});

pageTest('what is said of items on request keeps its distance from the line below it', async ({ visit }) => {
  const page = await visit({ link: '#/new?cold-start=1&discount=85' });
  const gap = await page
    .locator('.summary > .note')
    .last()
    .evaluate((note) => {
      const line = note.nextElementSibling?.getBoundingClientRect().top ?? 0;
      return line - note.getBoundingClientRect().bottom;
    });
  expect(gap).toBeGreaterThanOrEqual(8);
});

pageTest.for([1280, 360])('the days lost stand beside their name, %i px wide', async (width, { visit }) => {
  const page = await visit({
    link: '#/renew?start=2025-09-10&term=1&on=2026-11-25',
    context: { viewport: { width, height: 900 } },
  });
  const [name, figure] = await page
    .locator('.lost > div')
    .first()
    .evaluate((row) => [...row.children].map((part) => part.getBoundingClientRect().top));
  expect(figure).toBe(name);
});

pageTest(
  'a dot of a narrow cost list stands between two pieces, never alone on a line',
  async ({ visit }) => {
    const page = await visit({
      link: '#/new?years=2',
      context: { viewport: { width: 320, height: 900 } },
    });
    await page.keyboard.press('Tab');
    await page.locator('#breakdown .row-toggle').first().waitFor();
    const rows = await page.locator('#breakdown .narrow-only').evaluateAll((lines) =>
      lines.slice(0, 2).map((line) => {
        const { left } = line.getBoundingClientRect();
        const { fontSize, lineHeight, overflowX } = getComputedStyle(line);
        return [...line.children].map((piece) => {
          const box = piece.getBoundingClientRect();
          return {
            lines: Math.round(box.height / Number.parseFloat(lineHeight)),
            dot:
              box.left - Number.parseFloat(fontSize) >= left - 0.5
                ? 'seen'
                : overflowX === 'clip' && 'cut off',
          };
        });
      }),
    );
    const [seen, cutOff] = ['seen', 'cut off'].map((dot) => ({ lines: 1, dot }));
    expect(rows).toEqual([
      // ¥10,000 / 1,000 人 / 年, which leaves no room for a dot behind it; 1,000 人 · 2 年
      [cutOff, cutOff, seen],
      // ¥3,000 / 席 / 年 · 3 席; 2 年
      [cutOff, seen, cutOff],
    ]);
  },
);
