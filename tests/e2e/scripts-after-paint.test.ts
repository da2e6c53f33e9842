import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { hasPainted } from './support/first-paint';
import { ANY_SCRIPT } from './support/holding-back';
import { pageTest, untilInteractive } from './support/page-test';
import { eventually, expectTotal } from './support/reading-the-page';

const LATE_MS = 1000;

/** Milliseconds from the navigation to the first paint, and to the first request for a script of the page. */
const firsts = (page: Page): Promise<{ paint: number; script: number }> =>
  page.evaluate(() => {
    const scripts = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js'));
    return {
      paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
      script: Math.min(...scripts.map(({ startTime }) => startTime)),
    };
  });

const markCount = (page: Page, name: string): Promise<number> =>
  page.evaluate((of) => performance.getEntriesByName(of).length, name);

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
    'wait for the paint of a page in sight that is painted long after it has loaded',
    async ({ visit }) => {
      const page = await visit({
        prepare: async (opened) => {
          // As on a slow device: told of a second after the page has loaded.
          await opened.addInitScript((late) => {
            const observe = PerformanceObserver.prototype.observe;
            PerformanceObserver.prototype.observe = function (options) {
              const begin = () => observe.call(this, options);
              if (options?.type === 'paint') addEventListener('load', () => setTimeout(begin, late));
              else begin();
            };
          }, LATE_MS);
        },
      });
      const loaded = await page.evaluate(
        () => performance.getEntriesByType('navigation')[0]?.toJSON().loadEventEnd as number,
      );
      expect((await firsts(page)).script).toBeGreaterThan(loaded + LATE_MS);
      await expectTotal(page, '152640.00');
    },
  );

  pageTest(
    'are asked for where there is no frame to wait for, as in a tab in the background',
    async ({ visit }) => {
      const page = await visit({
        prepare: async (opened) => {
          await opened.addInitScript(() => {
            Object.defineProperty(document, 'hidden', { value: true });
            window.requestAnimationFrame = () => 0;
          });
        },
      });
      await eventually(async () => (await firsts(page)).script).toBeGreaterThan(0);
      await expectTotal(page, '152640.00');
    },
  );

  pageTest('take over without a number format of the browser: its first took 25 ms', async ({ visit }) => {
    const page = await visit({
      prepare: async (opened) => {
        await opened.addInitScript(() => {
          Intl.NumberFormat = new Proxy(Intl.NumberFormat, {
            construct: (target, given) => {
              performance.mark('number-format');
              return Reflect.construct(target, given);
            },
          });
        });
      },
    });
    await page.getByRole('button', { name: '增加专家坐席数' }).click();
    await expectTotal(page, '155640.00');
    await page.locator('table.cost-list').scrollIntoViewIfNeeded();
    await untilInteractive(page);
    expect(await markCount(page, 'number-format')).toBe(0);
  });

  pageTest(
    'make no error as they load: in an inspected browser its stack took 230 of 250 ms, slowed',
    async ({ visit }) => {
      const page = await visit({
        prepare: async (opened) => {
          await opened.addInitScript(() => {
            const count = () => performance.mark('error');
            window.Error = new Proxy(Error, {
              apply: (target, self, given) => {
                count();
                return Reflect.apply(target, self, given);
              },
              construct: (target, given) => {
                count();
                return Reflect.construct(target, given);
              },
            });
          });
        },
      });
      await expectTotal(page, '152640.00');
      expect(await markCount(page, 'error')).toBe(0);
    },
  );

  pageTest('write no language that stands there: all 629 elements were styled anew', async ({ visit }) => {
    const page = await visit({
      prepare: async (opened) => {
        await opened.addInitScript(() => {
          document.addEventListener('readystatechange', () => {
            new MutationObserver(() => performance.mark('language')).observe(document.documentElement, {
              attributeFilter: ['lang'],
            });
          });
        });
      },
    });
    await expectTotal(page, '152640.00');
    expect(await markCount(page, 'language')).toBe(0);
    await page.getByRole('button', { name: 'English' }).click();
    await eventually(() => markCount(page, 'language')).toBeGreaterThan(0);
  });
});
