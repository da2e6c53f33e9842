import { describe, expect } from 'vitest';
import { launchWithTextOf } from './support/chromium';
import { RICH } from './support/contract-links';
import { overhang, tabThrough } from './support/layout';
import { SKIPS_CHROMIUM, withBrowser } from './support/page-test';

const LINKS = [
  ['new', '#/new?employees=5200&industry=hr&knowledge=2&pack-120k=3&years=2&discount=85.55&tax=6'],
  ['add', `#/add?${RICH.add}`],
  ['renew', `#/renew?${RICH.renew}`],
] as const;

const largeText = withBrowser
  .extend({
    browser: [
      // biome-ignore lint/correctness/noEmptyPattern: a fixture names what it uses, and this one uses nothing
      async ({}, use) => {
        const browser = await launchWithTextOf(32);
        await use(browser);
        await browser.close();
      },
      { scope: 'worker' },
    ],
  })
  .skipIf(SKIPS_CHROMIUM);

describe.for(LINKS)('in %s with letters of twice the size', ([, link]) => {
  largeText.for([
    ['on the narrowest phone', { width: 320, height: 640 }, 'static'],
    ['on a tablet, with the bar at its edge', { width: 900, height: 1100 }, 'sticky'],
  ] as const)('what has the focus is in sight and nothing scrolls sideways %s', async (row, { visit }) => {
    const [, viewport, position] = row;
    const page = await visit({
      link,
      now: '2026-03-02T10:00:00+08:00',
      context: { viewport, reducedMotion: 'reduce' },
    });
    const styleOf = (selector: string, property: 'position' | 'fontSize') =>
      page.locator(selector).evaluate((element, name) => getComputedStyle(element)[name], property);
    expect(await styleOf('body', 'fontSize')).toBe('28px');
    expect(await styleOf('.bottom-bar', 'position')).toBe(position);
    expect(await tabThrough(page, 'Tab')).toBeGreaterThan(40);
    expect(await overhang(page)).toEqual([]);
  });
});
