import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { LOOKS, violations } from './support/axe';
import { openAll, RICH } from './support/contract-links';
import { pageTest, untilInteractive } from './support/page-test';
import { eventually } from './support/reading-the-page';

const NOW = '2026-03-02T10:00:00+08:00';

interface State {
  readonly what: string;
  readonly query: string;
  /** Something that is there only in this state. */
  readonly sign: string;
}

const STATES: Readonly<Record<'add' | 'renew', readonly State[]>> = {
  add: [
    { what: 'as it opens', query: '', sign: '[data-figure="months-left"]' },
    { what: 'under the cap, with all opened', query: RICH.add, sign: '[data-figure="cap-saved:experts"]' },
    {
      what: 'refused after expiry, and for more',
      query: 'start=2025-01-01&term=1&on=2026-02-01&headcount=x&experts=3.5&tax=101&colour=red',
      sign: '#on-problem + .text-button',
    },
  ],
  renew: [
    { what: 'as it opens', query: '', sign: '.state-stopped' },
    { what: 'with days lost and all opened', query: RICH.renew, sign: '[data-figure="days-lost:price"]' },
    {
      what: 'refused after reclaim, and for more',
      query: 'start=2021-06-01&term=1&on=2022-09-01&employees=999&experts=2&years=9&tax=101&colour=red',
      sign: '.state-reclaimed',
    },
  ],
};

/** Opens the link in a page that has nothing stored yet, as if it were the first. */
async function openAfresh(page: Page, link: string, sign: string): Promise<void> {
  await page.evaluate((hash) => {
    localStorage.clear();
    sessionStorage.clear();
    history.replaceState(null, '', hash);
  }, link);
  await page.reload();
  await untilInteractive(page);
  await eventually(() => page.locator(sign).count()).toBeGreaterThan(0);
}

describe.for(['add', 'renew'] as const)('axe finds nothing wrong in %s', (mode) => {
  pageTest.for(LOOKS)('in %s, %s, %i px, in every state', async ([language, theme, width], { visit }) => {
    const page = await visit({
      now: NOW,
      context: { viewport: { width, height: 800 }, reducedMotion: 'reduce' },
    });
    const found: Record<string, string[]> = {};
    for (const { what, query, sign } of STATES[mode]) {
      await openAfresh(page, `#/${mode}?${query}${query && '&'}lang=${language}&theme=${theme}`, sign);
      await openAll(page);
      found[what] = await violations(page);
    }
    expect(found).toEqual(Object.fromEntries(STATES[mode].map(({ what }) => [what, []])));
  });
});

describe('axe finds nothing wrong in a renewal', () => {
  pageTest.for(['light', 'dark'] as const)(
    'of a contract that runs, or ends soon, %s',
    async (theme, { visit }) => {
      const page = await visit({ now: NOW });
      await openAfresh(
        page,
        `#/renew?start=2024-06-10&term=1&on=2025-03-01&theme=${theme}`,
        '.state-running',
      );
      expect(await violations(page)).toEqual([]);
      await openAfresh(page, `#/renew?start=2024-05-01&term=1&on=2025-03-01&theme=${theme}`, '.state-ending');
      expect(await violations(page)).toEqual([]);
    },
  );
});
