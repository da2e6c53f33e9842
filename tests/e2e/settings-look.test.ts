import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import shippedSettings from '../../public/settings.json?raw';
import { BUILT_FOLDER } from './support/built-folder';
import { pageTest } from './support/page-test';
import { addressLink, eventually, expectTotal, linkFields } from './support/reading-the-page';
import { settingsWith, siteWith } from './support/settings-site';

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
