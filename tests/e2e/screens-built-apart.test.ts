import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { openMode } from './support/filling-in';
import { pageTest } from './support/page-test';
import { eventually, expectTotal } from './support/reading-the-page';

const NOW = '2026-03-02T10:00:00+08:00';

/** Presses a button of the mode switch, and says what stands in the page before the next thing is done. */
const rightAfterPressing = (page: Page, name: string) =>
  page
    .locator('.modes')
    .getByRole('button', { name })
    .evaluate(async (button) => {
      const screenHeight = () => document.querySelector<HTMLElement>('main > :last-child')?.offsetHeight;
      const before = screenHeight();
      (button as HTMLButtonElement).click();
      // React renders once the event is done with.
      await new Promise<void>(queueMicrotask);
      return {
        fields: document.querySelectorAll('main :is(input, button)').length,
        current: document.querySelector('.modes [aria-current]')?.textContent,
        before,
        height: screenHeight(),
      };
    });

describe('a screen of the mode switch', () => {
  pageTest('is left at once, before the next is built: nothing acts on the one before', async ({ visit }) => {
    const page = await visit({ now: NOW });
    const { fields, current } = await rightAfterPressing(page, '增购');
    expect([fields, current]).toEqual([0, '增购']);
    await eventually(() => page.locator('#on').count()).toBe(1);
    await expectTotal(page, '0.00');
  });

  pageTest('leaves a gap as tall as it was, or as what comes was when it was left', async ({ visit }) => {
    const page = await visit({ now: NOW });
    await page.keyboard.press('Tab');
    await page.locator('#breakdown .row-toggle').first().waitFor();
    const toAddOn = await rightAfterPressing(page, '增购');
    expect(toAddOn.before).toBeGreaterThan(1000);
    expect(toAddOn.height).toBe(toAddOn.before);
    await page.locator('#breakdown .card').first().waitFor();
    const toNew = await rightAfterPressing(page, '新购');
    expect(toNew.before).not.toBe(toAddOn.before);
    expect(toNew.height).toBe(toAddOn.before);
    await page.locator('#breakdown .row-toggle').first().waitFor();
    const toRecords = await rightAfterPressing(page, '记录');
    expect(toRecords.height).toBe(toRecords.before);
    // One after the other in no time: the gap does not grow.
    expect((await rightAfterPressing(page, '续费')).height).toBeLessThanOrEqual(toAddOn.before ?? 0);
  });
});

pageTest(
  '新购 has its cost list with it when it comes again: it was waited for for 0.3 seconds',
  async ({ visit }) => {
    const page = await visit({ now: NOW });
    await openMode(page, '增购');
    const words = await page.evaluate(async () => {
      const seen: string[] = [];
      const observer = new MutationObserver(() => {
        const waiting = document.querySelector('#breakdown .loading');
        if (waiting !== null) seen.push(waiting.textContent ?? '');
      });
      observer.observe(document.body, { childList: true, subtree: true });
      document.querySelector<HTMLElement>('.modes button')?.click();
      while (document.querySelector('#breakdown .row-toggle') === null)
        await new Promise((resolve) => setTimeout(resolve, 10));
      observer.disconnect();
      return seen;
    });
    expect(words).toEqual([]);
  },
);
