import { describe, expect } from 'vitest';
import { expectNoFigurePainted, visibleFigures } from './support/first-paint';
import { holdBack, SETTINGS_FILE } from './support/holding-back';
import { movesSoFar, watchShifts } from './support/layout-shifts';
import { pageTest, untilInteractive } from './support/page-test';
import { eventually, expectTotal } from './support/reading-the-page';
import { visiblePrices } from './support/visible-prices';

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
