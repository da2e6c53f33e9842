import { describe, expect } from 'vitest';
import { bookTextWith } from '../pricing/published-book';
import { holdBack } from './support/holding-back';
import { expectBrokenBook, expectBrokenSettings } from './support/no-prices';
import { pageTest, untilInteractive } from './support/page-test';
import { eventually, expectTotal, figureValues } from './support/reading-the-page';
import { settingsWith, siteWith, visitBroken } from './support/settings-site';
import { visiblePrices } from './support/visible-prices';

/** 4000 yuan for an expert's seat instead of 3000, in force from another day. */
const otherList = () => {
  const list = JSON.parse(bookTextWith('items.experts.price.amount', '4000'));
  return JSON.stringify({ ...list, id: 'ssc-pro-2027-01-01', effectiveDate: '2027-01-01' });
};

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
