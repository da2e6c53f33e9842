import { expect } from 'vitest';
import { LOOKS, violations } from './support/axe';
import { keptContracts, ONE_IN_EACH_STATE, PRODUCTS_LINK, untilProducts } from './support/kept-contracts';
import { overhang } from './support/layout';
import { pageTest, untilInteractive } from './support/page-test';
import { eventually } from './support/reading-the-page';

const NOW = '2026-03-02T10:00:00+08:00';

pageTest.for(LOOKS)(
  'axe finds nothing wrong with contracts, nothing sticks out, in %s, %s, %i px',
  async ([language, theme, width], { visit }) => {
    const look = {
      now: NOW,
      context: { viewport: { width, height: 800 }, reducedMotion: 'reduce' as const },
    };
    const query = `lang=${language}&theme=${theme}`;
    const page = await visit({
      ...look,
      link: `${PRODUCTS_LINK}&${query}`,
      prepare: keptContracts(ONE_IN_EACH_STATE),
      dontWait: true,
    });
    await untilProducts(page);
    await page.locator('.contract-history').first().waitFor();
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    expect(await violations(page)).toEqual([]);
    expect(await overhang(page)).toEqual([]);

    // The dialog, with both kinds of entries and refused.
    await page.locator('.products-head .button').first().click();
    await page.locator('dialog .button.secondary').first().click();
    await page.locator('dialog .button.secondary').last().click();
    await page.locator('dialog [type="submit"]').click();
    await eventually(() => page.locator('dialog [role="alert"]').textContent()).not.toBe('');
    expect(await violations(page)).toEqual([]);
    expect(
      await page.locator('dialog').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth),
    ).toBe(0);

    // The way to record what was carried out, in both modes.
    for (const mode of ['add', 'renew'] as const) {
      const form = await visit({
        ...look,
        sameProfileAs: page,
        link: `#/${mode}?start=2025-04-01&term=1${mode === 'add' ? '&on=2026-03-02&experts=2' : ''}&${query}`,
        dontWait: true,
      });
      await form.setViewportSize({ width, height: 800 });
      await untilInteractive(form);
      await form.locator('.carried-out').waitFor();
      expect(await violations(form)).toEqual([]);
      expect(await overhang(form)).toEqual([]);
      await form.locator('.carried-out .button').click();
      await form.locator('.carried-out [role="status"]').waitFor();
      expect(await violations(form)).toEqual([]);
      await form.locator('.carried-out .text-button').first().click();
      await form.close();
    }
  },
);

pageTest('axe finds nothing wrong without contracts', async ({ visit }) => {
  const page = await visit({ now: NOW, link: PRODUCTS_LINK, dontWait: true });
  await untilProducts(page);
  expect(await violations(page)).toEqual([]);
});
