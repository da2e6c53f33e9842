import { describe, expect } from 'vitest';
import { openAll, RICH, WIDEST, WRONG } from './support/contract-links';
import { overhang, tabThrough } from './support/layout';
import { pageTest } from './support/page-test';
import { eventually } from './support/reading-the-page';

const WIDTHS = [1280, 960, 768, 360, 320] as const;

const CONTENTS = (['add', 'renew'] as const).flatMap((mode) =>
  (['zh-CN', 'en'] as const).flatMap((language) =>
    (
      [
        ['every card', RICH],
        ['the widest values', WIDEST],
        ['much that is wrong', WRONG],
      ] as const
    ).map(([what, queries]) => [mode, what, language, queries[mode]] as const),
  ),
);

describe('at 1280, 960, 768, 360 and 320 px', () => {
  pageTest.for(CONTENTS)(
    '%s does not scroll sideways with %s in %s',
    async ([mode, , language, query], { visit }) => {
      const page = await visit({
        link: `#/${mode}?${query}&lang=${language}`,
        now: '2026-03-02T10:00:00+08:00',
        context: { viewport: { width: WIDTHS[0], height: 800 }, reducedMotion: 'reduce' },
      });
      await openAll(page);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        expect(await overhang(page), `${width} px`).toEqual([]);
      }
    },
  );
});

pageTest(
  'a row that is opened at 768 px leaves the columns as they were: ¥15,000 / 套 lost its last letter',
  async ({ visit }) => {
    const page = await visit({
      link: '#/add?experts=2&employees=1000&knowledge=1&term=2&start=2026-05-31&on=2026-12-28&discount=90',
      now: '2026-12-28T10:00:00+08:00',
      context: { viewport: { width: 768, height: 1024 }, reducedMotion: 'reduce' },
    });
    const row = page.locator('.cost-list tbody button').first();
    await row.scrollIntoViewIfNeeded();
    const columns = () =>
      page
        .locator('.cost-list thead th')
        .evaluateAll((heads) => heads.map((head) => head.getBoundingClientRect().width));
    const before = await columns();
    await row.click();
    await page.locator('.cost-list .explained').waitFor();
    expect(await columns()).toEqual(before);
  },
);

describe.for(['add', 'renew'] as const)('in %s at 360 × 640 px', (mode) => {
  pageTest.for([
    ['forwards', 'Tab'],
    ['backwards', 'Shift+Tab'],
  ] as const)('each focused element is seen whole, tabbing %s', async ([, key], { visit }) => {
    const page = await visit({
      link: `#/${mode}?${RICH[mode]}`,
      context: { viewport: { width: 360, height: 640 }, reducedMotion: 'reduce' },
    });
    await openAll(page);
    await page.evaluate(() => scrollTo(0, 0));
    if (key === 'Tab') await page.locator('.modes button').first().focus();
    else await page.locator('h1').evaluate((title) => title.blur());
    expect(await tabThrough(page, key)).toBeGreaterThan(50);
  });

  pageTest('each focused element is seen whole where fields are refused', async ({ visit }) => {
    const page = await visit({
      link: `#/${mode}?${WRONG[mode]}`,
      context: { viewport: { width: 360, height: 640 }, reducedMotion: 'reduce' },
    });
    expect(await tabThrough(page, 'Tab')).toBeGreaterThan(40);
  });
});

describe.for(['add', 'renew'] as const)('the summary of %s', (mode) => {
  pageTest('stands beside the form from 960 px on, and below it in less', async ({ visit }) => {
    const page = await visit({
      link: `#/${mode}?${RICH[mode]}`,
      context: { viewport: { width: 960, height: 800 } },
    });
    const left = () => page.locator('.summary').evaluate((summary) => summary.getBoundingClientRect().left);
    const formEnd = () => page.locator('.form').evaluate((form) => form.getBoundingClientRect().right);
    expect(await left()).toBeGreaterThanOrEqual(await formEnd());
    expect(await page.locator('.bottom-bar').isVisible()).toBe(false);
    await page.setViewportSize({ width: 959, height: 800 });
    await eventually(async () => (await left()) < (await formEnd())).toBe(true);
    expect(await page.locator('.bottom-bar').isVisible()).toBe(true);
    const total = await page.locator('.summary [data-figure="total"]').textContent();
    expect(await page.locator('.bottom-bar [data-figure="total"]').textContent()).toBe(total);
  });
});
