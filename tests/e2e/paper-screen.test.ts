import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { LOOKS, violations } from './support/axe';
import { pageTest } from './support/page-test';
import { LONG_CUSTOMER, openPaper, paperField, QUOTES } from './support/paper-page';
import { eventually } from './support/reading-the-page';

/** Parts of the sheet and of what stands above it that reach beyond the page's right edge. */
const beyondTheEdge = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.paper-bar *, .sheets, .sheets *')]
      .filter((element) => element.getBoundingClientRect().right > innerWidth)
      .map((element) => `${element.tagName} ${element.className} ${element.textContent}`),
  );

describe('axe finds nothing wrong with the sheet', () => {
  pageTest.for(LOOKS)('%s, %s, %i px', async ([language, theme, width], { visit }) => {
    const page = await openPaper(visit, `${QUOTES.long}&lang=${language}&theme=${theme}`, {
      context: { viewport: { width, height: 800 }, reducedMotion: 'reduce' },
    });
    await paperField(page, 'customer').fill(LONG_CUSTOMER);
    await paperField(page, 'valid-until').fill('2026-02-31');
    expect(await violations(page)).toEqual([]);
    expect(await beyondTheEdge(page)).toEqual([]);
  });
});

describe('the sheet on screen', () => {
  pageTest('is as wide as paper where there is room, and readable where there is none', async ({ visit }) => {
    const page = await openPaper(visit, QUOTES.long);
    const sheet = page.locator('.sheet').first();
    const ofA4 = await sheet.boundingBox();
    expect(Math.round(ofA4?.width ?? 0)).toBe(794);
    expect(Math.round(ofA4?.height ?? 0)).toBe(1123);
    await page.setViewportSize({ width: 320, height: 800 });
    await eventually(async () => (await sheet.boundingBox())?.width).toBe(288);
    const sizes = await page
      .locator('.sheet :is(tbody *, dt, dd, li, p)')
      .evaluateAll((elements) =>
        elements.map((element) => Number.parseFloat(getComputedStyle(element).fontSize)),
      );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
  });

  pageTest('is white in the dark theme too', async ({ visit }) => {
    const page = await openPaper(visit, `${QUOTES.short}&theme=dark`);
    const colours = await page
      .locator('.sheet')
      .evaluate((sheet) => [getComputedStyle(sheet).backgroundColor, getComputedStyle(sheet).color]);
    expect(colours[0]).toBe('rgb(255, 255, 255)');
    expect(colours[1]).toMatch(/^rgba\(0, 0, 0, 0\.9/);
  });

  pageTest('is filled in and printed by keyboard alone, and left again', async ({ visit }) => {
    const page = await openPaper(visit, QUOTES.short, {
      prepare: async (opened) => {
        await opened.addInitScript(() => {
          window.print = () => document.documentElement.setAttribute('data-printed', '');
        });
      },
    });
    const focused = () => page.evaluate(() => document.activeElement?.id ?? '');
    expect(await focused()).toBe('paper-heading');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Example Ltd');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('paper-valid-until');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.locator('html[data-printed]').count()).toBe(1);
    expect(await page.locator('.sheet-customer').textContent()).toBe('Example Ltd');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await page.locator('.sheet').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  });

  pageTest('is left by the browser’s way back, and is as it was when it comes again', async ({ visit }) => {
    const page = await openPaper(visit, QUOTES.short);
    await paperField(page, 'customer').fill('示例科技');
    await page.goBack();
    await page.locator('.sheet').waitFor({ state: 'detached' });
    await page.goForward();
    await eventually(() => page.locator('.sheet-customer').allTextContents()).toEqual(['示例科技']);
  });
});
