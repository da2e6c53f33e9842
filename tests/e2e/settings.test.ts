import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, onTestFinished } from 'vitest';
import shippedSettings from '../../public/settings.json?raw';
import { bookTextWith } from '../pricing/published-book';
import { BUILT_FOLDER } from './support/built-folder';
import { expectNoFigurePainted, visibleFigures } from './support/first-paint';
import { breakOff, holdBack, SETTINGS_FILE } from './support/holding-back';
import { movesSoFar, watchShifts } from './support/layout-shifts';
import { pageTest, untilInteractive, type Visit } from './support/page-test';
import { addressLink, eventually, expectTotal, figureValues, linkFields } from './support/reading-the-page';
import { serveFolder } from './support/static-site';
import { visiblePrices } from './support/visible-prices';

/** The built page with these files laid over it. */
async function siteWith(files: Readonly<Record<string, string>>) {
  const site = await serveFolder(BUILT_FOLDER, { files });
  onTestFinished(() => site.close());
  return site;
}

/** A copy of the built page that nobody put settings beside. */
function folderWithoutSettings(): string {
  const folder = mkdtempSync(join(tmpdir(), 'no-settings-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(BUILT_FOLDER, folder, { recursive: true });
  rmSync(join(folder, 'settings.json'));
  return folder;
}

const settingsWith = (changes: Readonly<Record<string, unknown>>) =>
  JSON.stringify({ ...JSON.parse(shippedSettings), ...changes });

/** 4000 yuan for an expert's seat instead of 3000, in force from another day. */
const otherList = () => {
  const list = JSON.parse(bookTextWith('items.experts.price.amount', '4000'));
  return JSON.stringify({ ...list, id: 'ssc-pro-2027-01-01', effectiveDate: '2027-01-01' });
};

/** The message in the page's place, and nothing that could be a price. */
async function expectNoPrices(page: Page, chinese: string, english: string, phone = '4009100100') {
  const alert = page.getByRole('alert').filter({ hasText: chinese });
  await eventually(() => alert.isVisible()).toBe(true);
  expect(await alert.textContent()).toContain(english);
  expect(await alert.getByRole('link', { name: phone }).count()).toBe(2);
  expect(await alert.getByRole('button', { name: '刷新页面 · Reload' }).isVisible()).toBe(true);
  expect(await page.locator('[data-figure]').count()).toBe(0);
  expect(await visiblePrices(page)).toEqual([]);
}
const expectBrokenSettings = (page: Page) =>
  expectNoPrices(page, '页面的设置无法读取', 'The settings of this page could not be read');
const expectBrokenBook = (page: Page, phone?: string) =>
  expectNoPrices(page, '价目无法读取', 'The price list could not be read', phone);

async function visitBroken(visit: Visit, files: Readonly<Record<string, string>>, trouble: RegExp) {
  return visit({ site: await siteWith(files), dontWait: true, expectedTrouble: [trouble] });
}

describe('until the settings have come', () => {
  pageTest.for([1280, 360])(
    'no price is seen, and nothing moves when they have, %i px wide',
    async (width, { visit }) => {
      let letGo = async (): Promise<void> => undefined;
      const page = await visit({
        dontWait: true,
        context: { viewport: { width, height: 800 } },
        prepare: async (opened) => {
          await watchShifts(opened);
          letGo = await holdBack(opened, SETTINGS_FILE);
        },
      });
      await eventually(() => page.locator('table.glance').count()).toBe(1);
      await expectNoFigurePainted(page);
      expect(await page.locator('#employees').isVisible()).toBe(true);
      expect(await visiblePrices(page)).toEqual([]);
      await letGo();
      await untilInteractive(page);
      await expectTotal(page, '152640.00');
      await eventually(() => visibleFigures(page)).toContain('total');
      expect(await movesSoFar(page)).toEqual([]);
    },
  );
});

describe('settings that can’t be read show a message and no price', () => {
  pageTest('broken JSON', async ({ visit }) => {
    const files = { 'settings.json': '{"version":1,' };
    await expectBrokenSettings(
      await visitBroken(visit, files, /^console error: settings\.json: \(file\): not-json/),
    );
  });

  pageTest('a web page in their place', async ({ visit }) => {
    const files = { 'settings.json': '<!doctype html><title>Not found</title>' };
    await expectBrokenSettings(
      await visitBroken(visit, files, /^console error: settings\.json: \(file\): not-json/),
    );
  });

  pageTest('an unknown key, and the console says which', async ({ visit }) => {
    const files = { 'settings.json': settingsWith({ pricebook: 'list.json' }) };
    await expectBrokenSettings(
      await visitBroken(visit, files, /^console error: settings\.json: pricebook: unknown-key/),
    );
  });

  pageTest('no file', async ({ visit }) => {
    const page = await visit({
      dontWait: true,
      prepare: async (opened) =>
        void (await opened.route(SETTINGS_FILE, (route) => route.fulfill({ status: 404, body: 'gone' }))),
      expectedTrouble: [
        /status of 404/,
        /^answered 404/,
        /^console error: settings\.json: answered with status 404/,
      ],
    });
    await expectBrokenSettings(page);
  });

  pageTest('no file, from a server that answers unknown paths with the page', async ({ visit }) => {
    const site = await serveFolder(folderWithoutSettings(), { fallsBack: true });
    onTestFinished(() => site.close());
    const answer = await fetch(`${site.address}settings.json`);
    expect([answer.status, (await answer.text()).slice(0, 15)]).toEqual([200, '<!doctype html>']);
    const page = await visit({
      site,
      dontWait: true,
      expectedTrouble: [/^console error: settings\.json: \(file\): not-json/],
    });
    await expectBrokenSettings(page);
  });

  pageTest('a connection that breaks; loading the page again brings it back', async ({ visit }) => {
    let mend = async (): Promise<void> => undefined;
    const page = await visit({
      dontWait: true,
      link: '#/new?experts=5',
      prepare: async (opened) => {
        mend = await breakOff(opened, SETTINGS_FILE);
      },
      expectedTrouble: [/ERR_FAILED/, /^console error: settings\.json: did not come/],
    });
    await expectBrokenSettings(page);
    await mend();
    await page.getByRole('button', { name: '刷新页面' }).click();
    await untilInteractive(page);
    await expectTotal(page, '158640.00');
  });
});

describe('a price list named in the settings', () => {
  pageTest('is the one in force from the first visible figure on', async ({ visit }) => {
    const site = await siteWith({
      'settings.json': settingsWith({ priceBook: 'list.json' }),
      'list.json': otherList(),
    });
    const page = await visit({
      site,
      prepare: async (opened) =>
        void (await opened.addInitScript(() => {
          const seen: string[] = [];
          Object.assign(window, { seen });
          const look = () => {
            for (const figure of document.querySelectorAll('[data-figure="total"]'))
              if (figure.checkVisibility({ visibilityProperty: true }))
                seen.push(figure.getAttribute('value') ?? '');
            requestAnimationFrame(look);
          };
          look();
        })),
    });
    await expectTotal(page, '155640.00');
    await eventually(() =>
      page.evaluate(() => (window as unknown as { seen: string[] }).seen.length),
    ).toBeGreaterThan(0);
    expect([...new Set(await page.evaluate(() => (window as unknown as { seen: string[] }).seen))]).toEqual([
      '155640.00',
    ]);
    expect(await page.locator('.page-header .note').first().textContent()).toBe('价目表版本：2027-01-01');
    expect(await page.locator('.row-price').filter({ hasText: '¥4,000' }).count()).toBeGreaterThan(0);
  });

  pageTest('prices what was typed before it came', async ({ visit }) => {
    const site = await siteWith({
      'settings.json': settingsWith({ priceBook: 'list.json' }),
      'list.json': otherList(),
    });
    let letGo = async (): Promise<void> => undefined;
    const page = await visit({
      site,
      dontWait: true,
      prepare: async (opened) => {
        letGo = await holdBack(opened, /\/list\.json$/);
      },
    });
    await page.locator('#experts').fill('5');
    expect(await visiblePrices(page)).toEqual([]);
    await letGo();
    await untilInteractive(page);
    await expectTotal(page, '163640.00');
  });

  pageTest('explains an old link by the list that was in force before', async ({ visit }) => {
    const site = await siteWith({
      'settings.json': settingsWith({ priceBook: 'list.json' }),
      'list.json': otherList(),
    });
    const page = await visit({ site, link: '#/new?experts=3&book=ssc-pro-2022-10-18&quoted=152640.00' });
    await eventually(() => figureValues(page, 'changed')).toEqual(['3000.00']);
    await eventually(() => figureValues(page, 'changed:experts')).toEqual(['3000.00']);
  });

  pageTest('with a fault shows a message with the settings’ telephone, and no price', async ({ visit }) => {
    const files = {
      'settings.json': settingsWith({ priceBook: 'list.json', phone: '400-111-2222' }),
      'list.json': bookTextWith('items.experts.price.amount', '-1'),
    };
    const page = await visitBroken(
      visit,
      files,
      /^console error: list\.json: items\.experts\.price\.amount: negative-price, found "-1"/,
    );
    await expectBrokenBook(page, '400-111-2222');
  });

  pageTest('that is not there shows a message and no price', async ({ visit }) => {
    const page = await visit({
      site: await siteWith({ 'settings.json': settingsWith({ priceBook: 'none.json' }) }),
      dontWait: true,
      expectedTrouble: [
        /status of 404/,
        /^answered 404/,
        /^console error: none\.json: answered with status 404/,
      ],
    });
    await expectBrokenBook(page);
  });

  pageTest('from another origin is refused, and not asked for', async ({ visit }) => {
    const other = await siteWith({ 'list.json': otherList() });
    const asked: string[] = [];
    const page = await visit({
      site: await siteWith({ 'settings.json': settingsWith({ priceBook: `${other.address}list.json` }) }),
      dontWait: true,
      prepare: async (opened) => void opened.on('request', (request) => asked.push(request.url())),
      expectedTrouble: [/^console error: settings\.json: priceBook: wrong-file/],
    });
    await expectBrokenSettings(page);
    expect(asked.filter((address) => address.startsWith(other.address))).toEqual([]);
  });

  pageTest('that redirects to another origin is refused', async ({ visit }) => {
    const other = await siteWith({ 'list.json': otherList() });
    const page = await visit({
      site: await siteWith({ 'settings.json': settingsWith({ priceBook: 'list.json' }) }),
      dontWait: true,
      prepare: async (opened) =>
        void (await opened.route(/\/list\.json$/, (route) =>
          route.fulfill({ status: 302, headers: { location: `${other.address}list.json` } }),
        )),
      expectedTrouble: [
        /^request failed: .*list\.json/,
        /ERR_FAILED/,
        /^console error: list\.json: did not come/,
        /redirect/,
      ],
    });
    await expectBrokenBook(page);
  });
});

describe('language and theme of the settings', () => {
  pageTest('are the page’s where nothing says another, and stand in no link', async ({ visit }) => {
    const site = await siteWith({ 'settings.json': settingsWith({ language: 'en', theme: 'dark' }) });
    const page = await visit({ site });
    await expectTotal(page, '152640.00');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    expect(await addressLink(page)).toBe('#/new?employees=1000&experts=3&tickets=3&robots=1&years=1');

    await page.getByRole('button', { name: '中文' }).click();
    await eventually(() => linkFields(page)).toMatchObject({ lang: 'zh-CN' });
    const again = await visit({ site, sameProfileAs: page });
    await eventually(() => again.locator('html').getAttribute('lang')).toBe('zh-CN');
    const linked = await visit({ site, link: '#/new?lang=zh-CN&theme=light' });
    await eventually(() => linked.locator('html').getAttribute('lang')).toBe('zh-CN');
    expect(await linked.locator('html').getAttribute('data-theme')).toBe('light');
  });
});

describe('brand colour of the settings', () => {
  const colourOf = (page: Page, selector: string, property: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

  pageTest.for(['light', 'dark'] as const)(
    'is that of links, choices and the button, in %s',
    async (theme, { visit }) => {
      const brandColour = { light: '#00704a', dark: '#4cc5a0' };
      const page = await visit({
        site: await siteWith({ 'settings.json': settingsWith({ brandColour, theme }) }),
      });
      const brand = theme === 'light' ? 'rgb(0, 112, 74)' : 'rgb(76, 197, 160)';
      await eventually(() => colourOf(page, '.total', 'color')).toBe(brand);
      const fill = await colourOf(page, '.quote-actions .button', 'background-color');
      expect(fill).toBe(theme === 'light' ? brand : 'color(srgb 0.193725 0.502157 0.407843)');
      if (process.env.PICTURES !== undefined)
        await page.screenshot({ path: `${process.env.PICTURES}/brand-${theme}.png` });
    },
  );

  pageTest('that is too faint is not used, the console says why, and prices stay', async ({ visit }) => {
    const brandColour = { light: '#ffcc00', dark: '#7aa9ff' };
    const page = await visit({
      site: await siteWith({ 'settings.json': settingsWith({ brandColour }) }),
      expectedTrouble: [
        /^console warning: settings\.json: brandColour\.light: #ffcc00 on #f3f4f7: 1\.3, needs 4\.5$/,
      ],
    });
    await expectTotal(page, '152640.00');
    expect(await colourOf(page, '.total', 'color')).toBe('rgb(0, 82, 217)');
  });
});

pageTest('settings of the page as it ships load nothing that reads settings', async ({ visit }) => {
  const scripts: string[] = [];
  await visit({ prepare: async (page) => void page.on('request', (request) => scripts.push(request.url())) });
  expect(scripts.filter((address) => /open-configured|brand-contrast/.test(address))).toEqual([]);
  expect(readFileSync(`${BUILT_FOLDER}/settings.json`, 'utf8')).toBe(shippedSettings);
});
