import { describe, expect } from 'vitest';
import { ANY_SCRIPT, COST_LIST_SCRIPT, holdBack } from './support/holding-back';
import { movesSoFar, watchShifts } from './support/layout-shifts';
import { pageTest, untilInteractive } from './support/page-test';
import { eventually, expectTotal, figureValues } from './support/reading-the-page';

declare global {
  interface Window {
    prerendered: Element[];
  }
}

const DEFAULT_LINK = '#/new?employees=1000&experts=3&tickets=3&robots=1&years=1';

describe('the prerendered page', () => {
  pageTest('is taken over element by element, with the address of the default', async ({ visit }) => {
    let letGo = async (): Promise<void> => undefined;
    const page = await visit({
      dontWait: true,
      prepare: async (opened) => {
        letGo = await holdBack(opened, ANY_SCRIPT);
      },
    });
    await eventually(() => page.locator('table.glance').count()).toBe(1);
    await page.evaluate(() => {
      window.prerendered = [...document.querySelectorAll('#calculator *')];
    });
    await letGo();
    await untilInteractive(page);
    expect(await page.evaluate(() => location.hash)).toBe(DEFAULT_LINK);

    await page.locator('table.glance').scrollIntoViewIfNeeded();
    await page.waitForFunction(() => {
      const toggle = document.querySelector('.row-toggle');
      return toggle !== null && Object.keys(toggle).some((key) => key.startsWith('__reactProps$'));
    });
    await page.getByRole('button', { name: '增加专家坐席数' }).click();
    await expectTotal(page, '155640.00');
    const gone = await page.evaluate(() =>
      window.prerendered.filter((element) => !element.isConnected).map((element) => element.outerHTML),
    );
    expect(gone).toEqual([]);
  });

  pageTest.for([1280, 768, 360])(
    'does not move while it is taken over, %i px wide',
    async (width, { visit }) => {
      const page = await visit({
        context: { viewport: { width, height: 800 } },
        prepare: async (opened) => void (await watchShifts(opened)),
      });
      expect(await movesSoFar(page)).toEqual([]);
      const breakdown = page.waitForResponse(COST_LIST_SCRIPT);
      await page.locator('table.cost-list').scrollIntoViewIfNeeded();
      await breakdown;
      expect(await movesSoFar(page)).toEqual([]);
    },
  );

  pageTest('never contradicts itself while the cost list is on its way', async ({ visit }) => {
    const page = await visit({ prepare: async (opened) => void (await holdBack(opened, COST_LIST_SCRIPT)) });
    await page.getByRole('button', { name: '增加专家坐席数' }).click();
    await eventually(() => figureValues(page, 'line:experts')).toEqual(['12000.00']);
    expect(await figureValues(page, 'total')).toEqual(['155640.00']);
    await page.locator('#employees').fill('999');
    await eventually(() => figureValues(page, 'total')).toEqual([]);
  });
});
