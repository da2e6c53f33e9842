import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { launchWithTextOf } from './support/chromium';
import { openAll, RICH } from './support/contract-links';
import { brokenFigures, overhang, tabThrough } from './support/layout';
import { SKIPS_CHROMIUM, withBrowser } from './support/page-test';

const LINKS = [
  ['new', '#/new?employees=5200&industry=hr&knowledge=2&pack-120k=3&years=2&discount=85.55&tax=6'],
  ['add', `#/add?${RICH.add}`],
  ['renew', `#/renew?${RICH.renew}`],
] as const;

const withTextOf = (size: number) =>
  withBrowser
    .extend({
      browser: [
        // biome-ignore lint/correctness/noEmptyPattern: a fixture names what it uses, and this one uses nothing
        async ({}, use) => {
          const browser = await launchWithTextOf(size);
          await use(browser);
          await browser.close();
        },
        { scope: 'worker' },
      ],
    })
    .skipIf(SKIPS_CHROMIUM);

const largerText = withTextOf(24);
const largeText = withTextOf(32);

const PUBLISHED = '#/new?employees=6000&knowledge=1&years=2';

describe.for(LINKS)('in %s with letters of twice the size', ([, link]) => {
  largeText.for([
    ['on the narrowest phone', { width: 320, height: 640 }, 'static'],
    ['on a tablet, with the bar at its edge', { width: 900, height: 1100 }, 'sticky'],
  ] as const)('what has the focus is in sight and nothing scrolls sideways %s', async (row, { visit }) => {
    const [, viewport, position] = row;
    const page = await visit({
      link,
      now: '2026-03-02T10:00:00+08:00',
      context: { viewport, reducedMotion: 'reduce' },
    });
    const styleOf = (selector: string, property: 'position' | 'fontSize') =>
      page.locator(selector).evaluate((element, name) => getComputedStyle(element)[name], property);
    expect(await styleOf('body', 'fontSize')).toBe('28px');
    expect(await styleOf('.bottom-bar', 'position')).toBe(position);
    expect(await tabThrough(page, 'Tab')).toBeGreaterThan(40);
    expect(await overhang(page)).toEqual([]);
  });
});

const heights = (page: Page, selector: string): Promise<number[]> =>
  page
    .locator(selector)
    .evaluateAll((elements) => [
      ...new Set(elements.map((element) => Math.round(element.getBoundingClientRect().height))),
    ]);

/** − and + that reach out of the frame of their field. */
const buttonsOutside = (page: Page): Promise<string[]> =>
  page.locator('.step-buttons button').evaluateAll((buttons) =>
    buttons
      .filter((button) => {
        const edges = button.closest('.entry')?.getBoundingClientRect();
        const { top, bottom, right } = button.getBoundingClientRect();
        const outside = (edge: DOMRect) => top < edge.top || bottom > edge.bottom || right > edge.right;
        return edges === undefined || outside(edges);
      })
      .map((button) => button.ariaLabel ?? ''),
  );

const settled = async (page: Page): Promise<void> => {
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await page.locator('.cost-list .row-toggle').first().waitFor();
};

describe('a number field', () => {
  largerText('with letters of 24 px is 54 px high and holds its buttons: it was 36 px', async ({ visit }) => {
    const page = await visit({ link: PUBLISHED, context: { viewport: { width: 360, height: 800 } } });
    expect(await heights(page, '.entry')).toEqual([54]);
    expect(await heights(page, '.step-buttons button')).toEqual([52]);
    expect(await buttonsOutside(page)).toEqual([]);
  });

  largeText('with letters of 32 px has − and + below the number on 320 px', async ({ visit }) => {
    const page = await visit({ link: PUBLISHED, context: { viewport: { width: 320, height: 800 } } });
    expect(await heights(page, '.step-buttons button')).toEqual([68]);
    expect(await buttonsOutside(page)).toEqual([]);
    const widest = await page.locator('#employees').evaluate((input) => input.getBoundingClientRect().width);
    expect(widest, 'room for 10,000,000').toBeGreaterThan(190);
  });
});

describe('the cost list', () => {
  largerText.for([320, 360] as const)(
    'with letters of 24 px has rows no taller than their words on %i px: one was 416 px',
    async (width, { visit }) => {
      const page = await visit({ link: PUBLISHED, context: { viewport: { width, height: 800 } } });
      await settled(page);
      expect(Math.max(...(await heights(page, '.cost-list tbody tr')))).toBeLessThanOrEqual(160);
    },
  );

  largeText(
    'with letters of 32 px has rows no taller than their words: one was 548 px',
    async ({ visit }) => {
      const page = await visit({ link: PUBLISHED, context: { viewport: { width: 320, height: 800 } } });
      await settled(page);
      expect(Math.max(...(await heights(page, '.cost-list tbody tr')))).toBeLessThanOrEqual(240);
    },
  );
});

describe('an amount', () => {
  largeText.for([
    ['a purchase', PUBLISHED],
    ['an addition', `#/add?${RICH.add}`],
    ['a renewal', `#/renew?${RICH.renew}`],
  ] as const)(
    'of %s stands on one line: a total was ¥420,280.0 and below it 0',
    async ([, link], { visit }) => {
      const page = await visit({
        link,
        now: '2026-03-02T10:00:00+08:00',
        context: { viewport: { width: 320, height: 800 } },
      });
      await settled(page);
      await openAll(page);
      expect(await brokenFigures(page)).toEqual([]);
    },
  );

  largeText('stands below its unit price: ¥10,000 was printed over ¥102,000.00', async ({ visit }) => {
    const page = await visit({
      link: '#/new?employees=5200&discount=85&years=2',
      context: { viewport: { width: 320, height: 800 } },
    });
    expect(await page.locator('.row [data-figure="line:employees"]').textContent()).toBe('¥102,000.00');
    const [priceEnd, amountTop] = await page
      .locator('.row:has(#employees)')
      .evaluate((row) => [
        row.querySelector('.row-price')?.getBoundingClientRect().bottom ?? Number.NaN,
        row.querySelector('.row-amount')?.getBoundingClientRect().top ?? Number.NaN,
      ]);
    expect(amountTop).toBeGreaterThanOrEqual(priceEnd ?? Number.NaN);
  });
});
