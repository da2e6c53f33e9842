import { describe, expect } from 'vitest';
import { openAll, RICH } from './support/contract-links';
import { brokenFigures, overhang, tabThrough } from './support/layout';
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
    expect(await brokenFigures(page)).toEqual([]);
  });

  pageTest('has number fields of 36 px with square buttons', async ({ visit }) => {
    const page = await visit({ context: { viewport: { width: 320, height: 640 } } });
    const size = ({ width, height }: DOMRect) => `${width} × ${height}`;
    const box = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => element.getBoundingClientRect().toJSON());
    expect(size(await box('.step-buttons button'))).toBe('34 × 34');
    expect((await box('.entry')).height).toBe(36);
  });

  pageTest.for([320, 360] as const)(
    'of %i px has names and amounts of 14 px above details of 12 px: they were 10.5 px and 11.52 px',
    async (width, { visit }) => {
      const page = await visit({
        link: '#/new?employees=6000&knowledge=1&years=2',
        context: { viewport: { width, height: 640 } },
      });
      await eventually(() => page.locator('.row-toggle').count()).toBe(5);
      await openRows(page);
      const sizeOf = (selector: string) =>
        page
          .locator(selector)
          .first()
          .evaluate((element) => getComputedStyle(element).fontSize);
      expect(await sizeOf('.cost-list .row-toggle')).toBe('14px');
      expect(await sizeOf('.cost-list tbody .cell-amount data')).toBe('14px');
      expect(await sizeOf('.explained dd')).toBe('14px');
      expect(await sizeOf('.cost-list .narrow-only')).toBe('12px');
      const price = page.locator('.cost-list .narrow-only > span').first();
      expect(await price.textContent()).toBe('¥10,000 / 1,000 人 / 年');
      expect((await price.evaluate((text) => text.getClientRects().length)) ?? 0).toBe(1);
      expect((await price.boundingBox())?.height, '年 stood alone on a second line').toBeLessThan(25);
    },
  );

  pageTest('of 320 px has the events of a contract in 14 px: they were 10.5 px', async ({ visit }) => {
    const page = await visit({
      link: `#/renew?${RICH.renew}`,
      now: '2026-03-02T10:00:00+08:00',
      context: { viewport: { width: 320, height: 640 } },
    });
    const sizes = page
      .locator('.life tbody tr')
      .first()
      .locator('th, td, .about')
      .evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell).fontSize));
    expect(await sizes).toEqual(['14px', '12px', '14px', '12px']);
  });

  pageTest('of 412 px keeps amounts compared on one line: ¥288,714.14 was broken', async ({ visit }) => {
    const page = await visit({
      link: `#/add?${RICH.add}`,
      now: '2026-03-02T10:00:00+08:00',
      context: { viewport: { width: 412, height: 800 } },
    });
    await openAll(page);
    expect(await page.locator('.compared').textContent()).toContain('¥288,714.14');
    expect(await brokenFigures(page)).toEqual([]);
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
