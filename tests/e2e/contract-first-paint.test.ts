import { describe, expect } from 'vitest';
import { RICH } from './support/contract-links';
import { openMode, typeInto } from './support/filling-in';
import { expectNoFigurePainted, visibleFigures, withoutScripts } from './support/first-paint';
import { ADD_ON_SCRIPT, holdBack, RENEWAL_SCRIPT } from './support/holding-back';
import { shiftsSoFar, watchShifts } from './support/layout-shifts';
import { pageTest, untilInteractive } from './support/page-test';
import { eventually, expectTotal } from './support/reading-the-page';

const LINKS = [
  ['an addition', '#/add'],
  ['an addition with every card', `#/add?${RICH.add}`],
  ['a renewal', '#/renew'],
  ['a renewal with every card', `#/renew?${RICH.renew}`],
] as const;

describe('before the scripts of a mode are there', () => {
  pageTest.for(LINKS)('%s shows none of the default figures', async ([, link], { visit }) => {
    const page = await visit({ link, dontWait: true, prepare: withoutScripts });
    await eventually(() => page.getByText('正在打开').isVisible()).toBe(true);
    await eventually(() => page.locator('table.glance').count()).toBe(1);
    await expectNoFigurePainted(page);
  });

  pageTest.for([
    ['#/add', ADD_ON_SCRIPT],
    ['#/renew', RENEWAL_SCRIPT],
  ] as const)('%s shows none while its own script is on the way', async ([link, script], { visit }) => {
    let letGo = async (): Promise<void> => undefined;
    const page = await visit({
      link,
      dontWait: true,
      prepare: async (opened) => {
        letGo = await holdBack(opened, script);
      },
    });
    const asked = page.waitForRequest(script);
    await eventually(() => page.getByText('正在打开').isVisible()).toBe(true);
    await asked;
    await expectNoFigurePainted(page);
    await letGo();
    await untilInteractive(page);
    await eventually(() => visibleFigures(page)).toContain('total');
  });

  pageTest('stored work in 增购 shows none of the default figures', async ({ visit }) => {
    const earlier = await visit();
    await openMode(earlier, '增购');
    await typeInto(earlier, 'experts', '2');
    await expectTotal(earlier, '6000.00');
    const page = await visit({ sameProfileAs: earlier, dontWait: true, prepare: withoutScripts });
    await eventually(() => page.getByText('正在打开').isVisible()).toBe(true);
    await expectNoFigurePainted(page);
  });
});

describe('once a mode is there', () => {
  pageTest.for(LINKS.flatMap(([what, link]) => [1280, 360].map((width) => [what, width, link] as const)))(
    '%s hardly moves, %i px wide',
    async ([, width, link], { visit }) => {
      const page = await visit({
        link,
        context: { viewport: { width, height: 800 } },
        prepare: async (opened) => void (await watchShifts(opened)),
      });
      const sum = (shifts: readonly number[]) => shifts.reduce((total, shift) => total + shift, 0);
      expect(sum(await shiftsSoFar(page))).toBeLessThanOrEqual(0.1);
      await page.locator('table.life').scrollIntoViewIfNeeded();
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      expect(sum(await shiftsSoFar(page))).toBeLessThanOrEqual(0.1);
    },
  );
});
