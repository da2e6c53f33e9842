import { setTimeout } from 'node:timers/promises';
import { describe, expect } from 'vitest';
import { typeInto } from './support/filling-in';
import { expectNoFigurePainted, hasPainted, withoutScripts } from './support/first-paint';
import { pageTest } from './support/page-test';
import { eventually, expectTotal, figureValues, linkFields } from './support/reading-the-page';

const STYLES_LATE_MS = 500;

describe('before any script has run', () => {
  pageTest(
    'without JavaScript the price list, the default total and its table are there',
    async ({ visit }) => {
      const page = await visit({ context: { javaScriptEnabled: false }, dontWait: true });
      const prices = page.locator('.row-price');
      await eventually(() => page.locator('.summary [data-figure="total"]').isVisible()).toBe(true);
      expect(await page.locator('.summary [data-figure="total"]').textContent()).toBe('¥152,640.00');
      for (const price of [
        '¥10,000 /',
        '¥3,000 /',
        '¥1,880 /',
        '¥128,000 /',
        '¥15,000 /',
        '¥1,600 /',
        '¥36,000 /',
      ]) {
        expect(await prices.filter({ hasText: price }).first().isVisible(), price).toBe(true);
      }
      expect(await page.locator('table.cost-list tbody tr').count()).toBe(4);
      expect(await page.locator('table.cost-list tfoot [data-figure="total"]').isVisible()).toBe(true);
      expect(await page.locator('noscript .notice').textContent()).toContain('按 2022-10-18 价目表的标价');
    },
  );

  pageTest('the default page is painted while its scripts are on the way', async ({ visit }) => {
    const page = await visit({ dontWait: true, prepare: withoutScripts });
    await eventually(() => page.locator('.summary [data-figure="total"]').isVisible()).toBe(true);
    await eventually(() => hasPainted(page)).toBe(true);
    expect(await figureValues(page, 'total')).toEqual(['152640.00']);
  });

  pageTest(
    'nothing is laid out without styles: on a slow phone it took 190 ms before they came',
    async ({ visit }) => {
      const page = await visit({
        prepare: async (opened) => {
          await opened.route(/\.css$/, async (route) => {
            await setTimeout(STYLES_LATE_MS);
            await route.continue();
          });
          await opened.addInitScript(() => {
            new MutationObserver((_, observer) => {
              if (document.getElementById('calculator') === null) return;
              performance.mark(document.styleSheets.length > 0 ? 'with-styles' : 'without-styles');
              observer.disconnect();
            }).observe(document, { childList: true, subtree: true });
          });
        },
      });
      const marks = await page.evaluate(() => performance.getEntriesByType('mark').map(({ name }) => name));
      expect(marks).toContain('with-styles');
    },
  );

  pageTest('the default page is painted for whoever comes by its own link', async ({ visit }) => {
    const link = '#/new?employees=1000&experts=3&tickets=3&robots=1&years=1';
    const page = await visit({ link, dontWait: true, prepare: withoutScripts });
    await eventually(() => page.locator('.summary [data-figure="total"]').isVisible()).toBe(true);
  });

  pageTest('a deep link shows none of the default figures', async ({ visit }) => {
    const page = await visit({ link: '#/new?employees=6000', dontWait: true, prepare: withoutScripts });
    await eventually(() => page.getByText('正在打开').isVisible()).toBe(true);
    await eventually(() => page.locator('table.glance').count()).toBe(1);
    await expectNoFigurePainted(page);
  });

  pageTest('stored work shows none of the default figures', async ({ visit }) => {
    const earlier = await visit();
    await typeInto(earlier, 'employees', '6000');
    await expectTotal(earlier, '202640.00');
    const page = await visit({ sameProfileAs: earlier, dontWait: true, prepare: withoutScripts });
    await eventually(() => page.getByText('正在打开').isVisible()).toBe(true);
    await eventually(() => page.locator('table.glance').count()).toBe(1);
    await expectNoFigurePainted(page);
  });

  pageTest('a dark link or a stored dark page is dark from the start', async ({ visit }) => {
    const linked = await visit({ link: '#/new?theme=dark', dontWait: true, prepare: withoutScripts });
    await eventually(() => linked.locator('html').getAttribute('data-theme')).toBe('dark');
    const chosen = await visit();
    await chosen.getByLabel('外观').selectOption('dark');
    await eventually(() => linkFields(chosen)).toMatchObject({ theme: 'dark' });
    const again = await visit({ sameProfileAs: chosen, dontWait: true, prepare: withoutScripts });
    await eventually(() => again.locator('html').getAttribute('data-theme')).toBe('dark');
  });
});
