import { describe, expect } from 'vitest';
import { pageTest } from './support/page-test';
import { eventually } from './support/reading-the-page';

const PHONE = { width: 360, height: 640 };
/** The list's distance from the upper edge once it is in sight, in CSS pixels. */
const SCROLL_PADDING = 16;

const listTop = () => Math.round(document.querySelector('#breakdown')?.getBoundingClientRect().top ?? -1);

describe('the way to the cost list', () => {
  pageTest.for([
    ['is shown', 'no-preference', true],
    ['is none where the visitor wants no motion', 'reduce', false],
  ] as const)('%s', async ([, reducedMotion, isShown], { visit }) => {
    const page = await visit({ link: '#/new?years=2', context: { viewport: PHONE, reducedMotion } });
    // The list loads with the first thing that is done.
    await page.keyboard.press('Tab');
    await page.locator('#breakdown .row-toggle').first().waitFor();
    expect(await page.evaluate(listTop)).toBeGreaterThan(PHONE.height);
    const atOnce = await page.locator('.bottom-bar .text-button').evaluate((button) => {
      (button as HTMLButtonElement).click();
      return Math.round(document.querySelector('#breakdown')?.getBoundingClientRect().top ?? -1);
    });
    if (isShown) expect(atOnce).toBeGreaterThan(PHONE.height);
    else expect(atOnce).toBe(SCROLL_PADDING);
    await eventually(() => page.evaluate(listTop)).toBeLessThan(PHONE.height / 2);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('费用清单');
  });
});

pageTest(
  'what gets the focus is in sight at once: a click during a glide once met what lay beside it',
  async ({ visit }) => {
    const page = await visit({
      link: '#/new?years=two',
      context: { viewport: PHONE, reducedMotion: 'no-preference' },
    });
    const [before, atOnce] = await page.locator('#years-problem button').evaluate((button) => {
      const bottom = () => Math.round(button.getBoundingClientRect().bottom);
      const far = bottom();
      (button as HTMLButtonElement).focus();
      return [far, bottom()];
    });
    expect(before).toBeGreaterThan(PHONE.height);
    expect(atOnce).toBeLessThanOrEqual(PHONE.height);
  },
);

describe('how far the page was scrolled', () => {
  const FAR = 1500;
  const scrolled = (): number => Math.round(scrollY);

  pageTest.for([
    ['下一步', '选择套餐信息'],
    ['打印报价单', '打印报价单'],
    ['记录', '已保存的报价'],
  ] as const)(
    'is found again by the browser’s own way back from %s',
    async ([button, heading], { visit }) => {
      const page = await visit({ context: { viewport: PHONE } });
      // Slow enough for a gap to be seen between two screens.
      const session = await page.context().newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
      await page.keyboard.press('Tab');
      await page.locator('#breakdown .row-toggle').first().waitFor();
      await page.evaluate((y) => scrollTo(0, y), FAR);
      await eventually(() => page.evaluate(scrolled)).toBe(FAR);
      // As a key would: a click by pointer brings the button into sight first.
      await page
        .getByRole('button', { name: button })
        .first()
        .evaluate((element) => (element as HTMLButtonElement).click());
      await page.getByRole('heading', { name: heading }).first().waitFor();
      await page.goBack();
      await page.locator('#breakdown .row-toggle').first().waitFor();
      await eventually(() => page.evaluate(scrolled)).toBe(FAR);
    },
  );
});
