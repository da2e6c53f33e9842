import { describe, expect } from 'vitest';
import { overhang, tabThrough } from './support/layout';
import { openRows } from './support/open-rows';
import { pageTest } from './support/page-test';
import { eventually } from './support/reading-the-page';

const EVERYTHING =
  '#/new?employees=5200&industry=hr&cold-start=1&knowledge=2&pack-120k=3&pack-6m=4&start=2024-02-29&discount=85.55&tax=6';
const ALL_WRONG = `#/new?employees=${'9'.repeat(60)}&experts=3.5&start=2025-02-30&years=9&tax=101&${'x'.repeat(60)}=1`;
const LARGEST =
  '#/new?employees=10000000&experts=1000000&tickets=1000000&robots=10000&pack-6m=1000000&years=8';

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
    await page.locator('.bottom-bar .text-button').click();
    await openRows(page);
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
    await openRows(page);
    await page.evaluate(() => scrollTo(0, 0));
    await page.locator('.modes button').first().focus();
    expect(await tabThrough(page, 'Tab')).toBeGreaterThan(50);
  });
});
