import { describe, expect } from 'vitest';
import { typeInto } from './support/filling-in';
import { pageTest, untilInteractive } from './support/page-test';
import { expectNoTotal, expectTotal, fieldText, figureValues, linkFields } from './support/reading-the-page';

const SOMEBODYS_LINK = '#/new?experts=10&years=3';
const SOMEBODYS_TOTAL = '520920.00';

describe('what the visitor filled in', () => {
  pageTest('is there after a reload', async ({ visit }) => {
    const page = await visit();
    await typeInto(page, 'employees', '1.2万');
    await page.getByRole('radio', { name: '2 年' }).check();
    await page.locator('#cold-start').check();
    await expectTotal(page, '525280.00');
    await page.reload();
    await untilInteractive(page);
    expect(await figureValues(page, 'total')).toEqual(['525280.00']);
    expect(await linkFields(page)).toMatchObject({ employees: '12000', years: '2', 'cold-start': '1' });
    expect(await page.locator('#cold-start').isChecked()).toBe(true);
  });

  pageTest('is there after a reload where it was refused', async ({ visit }) => {
    const page = await visit();
    await typeInto(page, 'employees', '六千多');
    await expectNoTotal(page);
    await page.reload();
    await untilInteractive(page);
    expect(await fieldText(page, 'employees')).toBe('六千多');
    await expectNoTotal(page);
  });

  // A device may end it there without another word.
  pageTest.for([
    ['the page goes out of sight', 'visibilitychange'],
    ['the page is left', 'pagehide'],
  ] as const)('is kept before it is painted where %s', async ([_, event], { visit }) => {
    const page = await visit();
    await page.evaluate((type) => {
      addEventListener('input', () => {
        requestAnimationFrame(() => performance.mark('frame'));
        (type === 'pagehide' ? window : document).dispatchEvent(new Event(type));
        const kept = localStorage.getItem('ssc-calculator/work') ?? '';
        const frames = performance.getEntriesByName('frame').length;
        performance.mark('kept', { detail: { isKept: kept.includes('6000'), frames } });
      });
    }, event);
    await page.locator('#employees').fill('6000');
    const details = await page.evaluate(() =>
      performance.getEntriesByName('kept').map((mark) => (mark as PerformanceMark).detail),
    );
    expect(details).toEqual([{ isKept: true, frames: 0 }]);
  });

  pageTest.for([0, 1000])(
    'is there after a reload before it was painted and in the address, answered after %i ms',
    async (answeredAfterMs, { visit }) => {
      const page = await visit();
      await page.route(page.url().replace(/#.*/, ''), async (route) => {
        await page.waitForTimeout(answeredAfterMs);
        await route.continue();
      });
      await page.evaluate(() => {
        addEventListener('input', () => {
          if (!location.hash.includes('6000')) location.reload();
        });
      });
      await page.locator('#employees').fill('6000', { noWaitAfter: true });
      await page.waitForFunction(
        () =>
          (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).type === 'reload',
      );
      await untilInteractive(page);
      expect(await figureValues(page, 'total')).toEqual(['202640.00']);
      expect(await linkFields(page)).toMatchObject({ employees: '6000' });
      expect(await page.getByRole('button', { name: /返回我的/ }).count()).toBe(0);
    },
  );

  pageTest('is there in a new tab without a link', async ({ visit }) => {
    const page = await visit();
    await typeInto(page, 'employees', '6000');
    await expectTotal(page, '202640.00');
    const tab = await visit({ sameProfileAs: page });
    await expectTotal(tab, '202640.00');
  });

  pageTest('stays beside a link that is opened later, one click away and back', async ({ visit }) => {
    const page = await visit();
    await typeInto(page, 'employees', '6000');
    await expectTotal(page, '202640.00');
    const tab = await visit({ sameProfileAs: page, link: SOMEBODYS_LINK });
    await expectTotal(tab, SOMEBODYS_TOTAL);
    await tab.getByRole('button', { name: '返回我的新购配置（¥202,640.00）' }).click();
    await expectTotal(tab, '202640.00');
    expect(await linkFields(tab)).toMatchObject({ employees: '6000', experts: '3', years: '1' });
    await tab.getByRole('button', { name: '查看链接中的新购配置（¥520,920.00）' }).click();
    await expectTotal(tab, SOMEBODYS_TOTAL);
  });

  pageTest('stays beside a link that is put into the address of the open page', async ({ visit }) => {
    const page = await visit();
    await typeInto(page, 'employees', '999');
    await page.evaluate((link) => {
      location.hash = link;
    }, SOMEBODYS_LINK);
    await expectTotal(page, SOMEBODYS_TOTAL);
    await page.getByRole('button', { name: '返回我的新购配置（待修正）' }).click();
    await expectNoTotal(page);
    expect((await fieldText(page, 'employees')).replace(',', '')).toBe('999');
  });

  pageTest('is one click away after two links and a reload between them', async ({ visit }) => {
    const own = await visit();
    await typeInto(own, 'employees', '6000');
    await expectTotal(own, '202640.00');
    const page = await visit({ sameProfileAs: own, link: SOMEBODYS_LINK });
    await page.reload();
    await untilInteractive(page);
    await expectTotal(page, SOMEBODYS_TOTAL);
    await page.evaluate(() => {
      location.hash = '#/new?robots=2';
    });
    await expectTotal(page, '280640.00');
    await page.getByRole('button', { name: '返回我的新购配置（¥202,640.00）' }).click();
    await expectTotal(page, '202640.00');
  });
});

describe('somebody’s link', () => {
  pageTest('opened where nothing is stored says nothing of other work', async ({ visit }) => {
    const page = await visit({ link: SOMEBODYS_LINK });
    await expectTotal(page, SOMEBODYS_TOTAL);
    expect(await page.locator('.notices').textContent()).toBe('');
  });
});
