import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { pageTest } from './support/page-test';
import { eventually } from './support/reading-the-page';

const PHONE = { width: 360, height: 640 };

const listTop = (page: Page): Promise<number> =>
  page.evaluate(() => Math.round(document.querySelector('#breakdown')?.getBoundingClientRect().top ?? -1));

/** Lets the page note every place that it passes from now on. */
const noteScrolling = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const places: number[] = [];
    Object.assign(window, { places });
    addEventListener('scroll', () => places.push(scrollY));
  });
const placesPassed = (page: Page): Promise<number[]> =>
  page.evaluate(() => [...new Set((window as unknown as { places: number[] }).places)]);

describe('the way to the cost list', () => {
  pageTest.for([
    ['is shown', 'no-preference', true],
    ['is none where the visitor wants no motion', 'reduce', false],
  ] as const)('%s', async ([, reducedMotion, isShown], { visit }) => {
    const page = await visit({ link: '#/new?years=2', context: { viewport: PHONE, reducedMotion } });
    // The list loads with the first thing that is done, and then moves no more.
    await page.keyboard.press('Tab');
    await page.locator('#breakdown .row-toggle').first().waitFor();
    expect(await listTop(page)).toBeGreaterThan(PHONE.height);
    await noteScrolling(page);
    await page.locator('.bottom-bar').getByRole('button', { name: '费用清单' }).click();
    await eventually(() => listTop(page)).toBe(16);
    expect((await placesPassed(page)).length > 1).toBe(isShown);
  });
});

pageTest(
  'what gets the focus is in sight at once: a click during a glide once met what lay beside it',
  async ({ visit }) => {
    const page = await visit({
      link: '#/new?years=two',
      context: { viewport: PHONE, reducedMotion: 'no-preference' },
    });
    await noteScrolling(page);
    await page.locator('#years-problem button').focus();
    await eventually(() => placesPassed(page)).toHaveLength(1);
    await page.waitForTimeout(300);
    expect(await placesPassed(page)).toHaveLength(1);
  },
);
