import { describe, expect } from 'vitest';
import { pageTest } from './support/page-test';
import { eventually } from './support/reading-the-page';

const PHONE = { width: 360, height: 640 };

const headingTop = () => Math.round(document.querySelector('#breakdown')?.getBoundingClientRect().top ?? -1);

describe('the way to the cost list', () => {
  pageTest.for([
    ['is shown', 'no-preference', true],
    ['is none where the visitor wants no motion', 'reduce', false],
  ] as const)('%s', async ([, reducedMotion, isShown], { visit }) => {
    const page = await visit({ context: { viewport: PHONE, reducedMotion } });
    const before = await page.evaluate(headingTop);
    await page.locator('.bottom-bar').getByRole('button', { name: '费用清单' }).click({ noWaitAfter: true });
    const places = await page.evaluate(async () => {
      const seen: number[] = [];
      for (let frame = 0; frame < 3; frame++) {
        seen.push(scrollY);
        await new Promise(requestAnimationFrame);
      }
      return seen;
    });
    await eventually(() => page.evaluate(headingTop)).toBeLessThan(100);
    expect(before).toBeGreaterThan(640);
    const end = await page.evaluate(() => scrollY);
    expect(places.some((place) => place < end - 100)).toBe(isShown);
  });
});

describe('a field out of sight', () => {
  pageTest(
    'is in sight as soon as it has the focus: a click during a glide once met what lay beside it',
    async ({ visit }) => {
      const page = await visit({
        link: '#/new?years=two',
        context: { viewport: PHONE, reducedMotion: 'no-preference' },
      });
      const places = await page.evaluate(async () => {
        document.querySelector<HTMLElement>('#years-problem button')?.focus();
        const atOnce = scrollY;
        await new Promise((resolve) => setTimeout(resolve, 300));
        return [atOnce, scrollY];
      });
      expect(places[0]).toBeGreaterThan(300);
      expect(places[1]).toBe(places[0]);
    },
  );
});
