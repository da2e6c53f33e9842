import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { hasPainted } from './support/first-paint';
import { ANY_SCRIPT } from './support/holding-back';
import { pageTest } from './support/page-test';
import { eventually, expectTotal } from './support/reading-the-page';

/** Milliseconds from the navigation to the first paint, and to the first request for a script of the page. */
const firsts = (page: Page): Promise<{ paint: number; script: number }> =>
  page.evaluate(() => {
    const scripts = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js'));
    return {
      paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
      script: Math.min(...scripts.map(({ startTime }) => startTime)),
    };
  });

describe('the page’s scripts', () => {
  pageTest('are asked for once the page is painted', async ({ visit }) => {
    const page = await visit();
    const { paint, script } = await firsts(page);
    expect(script).toBeGreaterThan(paint);
  });

  pageTest('are asked for at once where nothing is painted without them', async ({ visit }) => {
    let wereAskedFor = false;
    const page = await visit({
      link: '#/new?employees=6000',
      dontWait: true,
      prepare: async (opened) => {
        // The styles, which the first paint waits for, come only after the request for the script.
        const asked = opened.waitForRequest(ANY_SCRIPT);
        await opened.route(/\.css$/, async (route) => {
          await asked;
          wereAskedFor = !(await hasPainted(opened));
          await route.continue();
        });
      },
    });
    await expectTotal(page, '202640.00');
    expect(wereAskedFor).toBe(true);
  });

  pageTest(
    'are asked for where there is no frame to wait for, as in a tab in the background',
    async ({ visit }) => {
      const page = await visit({
        prepare: async (opened) => {
          await opened.addInitScript(() => {
            window.requestAnimationFrame = () => 0;
          });
        },
      });
      await eventually(async () => (await firsts(page)).script).toBeGreaterThan(0);
      await expectTotal(page, '152640.00');
    },
  );
});
