import { describe, expect } from 'vitest';
import { BUILT_FOLDER } from './support/built-folder';
import { openMode } from './support/filling-in';
import { pageTest, untilInteractive } from './support/page-test';
import { watchPolicies } from './support/policy-reports';
import { eventually, expectTotal } from './support/reading-the-page';
import { serveFolder } from './support/static-site';
import { logTrouble } from './support/trouble';

const PUBLISHED = '#/new?employees=6000&experts=3&tickets=3&robots=1&knowledge=1&years=2';

const PLACES = [
  ['the root', '/', ''],
  ['the root, by name', '/', 'index.html'],
  ['spaces and Chinese', '/my%20docs/%E4%BB%B7%E6%A0%BC%20%E8%AE%A1%E7%AE%97/', ''],
  ['spaces and Chinese, by name', '/my%20docs/%E4%BB%B7%E6%A0%BC%20%E8%AE%A1%E7%AE%97/', 'index.html'],
  ['signs that mean something in addresses', '/a%23b%3Fc%25/', ''],
  ['a query of the host’s own', '/p/', '?utm_source=%E9%A6%96%E9%A1%B5'],
] as const;

describe('the built folder', () => {
  for (const [what, mount, name] of PLACES) {
    pageTest(`works under ${what}`, async ({ browser }) => {
      const site = await serveFolder(BUILT_FOLDER, { mount });
      const page = await browser.newPage();
      const trouble = logTrouble(page);
      await watchPolicies(page);
      await page.goto(`${site.address}${name}${PUBLISHED}`);
      await untilInteractive(page);
      await expectTotal(page, '420280.00');
      await openMode(page, '续费');
      expect(page.url().startsWith(`${site.address}${name}#/renew?`)).toBe(true);
      expect(trouble.unexpected()).toEqual([]);
      await page.close();
      await site.close();
    });
  }

  pageTest('works in a bucket that answers every unknown path with the page', async ({ browser }) => {
    const site = await serveFolder(BUILT_FOLDER, { mount: '/', fallsBack: true });
    const page = await browser.newPage();
    const trouble = logTrouble(page);
    await watchPolicies(page);
    await page.goto(`${site.address}calculator${PUBLISHED}`);
    await untilInteractive(page);
    await expectTotal(page, '420280.00');
    await openMode(page, '增购');
    expect(trouble.unexpected()).toEqual([]);
    await page.close();
    await site.close();
  });

  pageTest(
    'says that it did not load where such a bucket answers scripts with the page',
    async ({ browser }) => {
      const site = await serveFolder(BUILT_FOLDER, { mount: '/', fallsBack: true });
      const page = await browser.newPage();
      await page.goto(`${site.address}deep/er/calculator${PUBLISHED}`);
      await eventually(() => page.getByText('页面没有加载完整').isVisible()).toBe(true);
      await page.close();
      await site.close();
    },
  );
});
