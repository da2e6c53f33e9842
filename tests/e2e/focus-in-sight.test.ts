import { describe, expect } from 'vitest';
import { RICH } from './support/contract-links';
import { overhang, tabThrough } from './support/layout';
import { pageTest } from './support/page-test';

const NOW = '2026-03-02T10:00:00+08:00';
const EVERYTHING = 'employees=5200&industry=hr&knowledge=2&pack-120k=3&years=2&discount=85.55&tax=6';
const LINKS = [
  ['new', `#/new?${EVERYTHING}`],
  ['add', `#/add?${RICH.add}`],
  ['renew', `#/renew?${RICH.renew}`],
] as const;

/** A page at 400 %: a window of 1280 × 1024 px has 320 × 256 CSS pixels left. */
const ZOOMED = { width: 320, height: 256 };
const PHONE = { width: 320, height: 640 };

describe.for(LINKS)('in %s, what has the focus is in sight and nothing scrolls sideways', ([, link]) => {
  pageTest.for([
    ['on the narrowest phone', PHONE],
    ['at 400 %', ZOOMED],
  ] as const)('%s', async ([, viewport], { visit }) => {
    const page = await visit({ link, now: NOW, context: { viewport, reducedMotion: 'reduce' } });
    expect(await tabThrough(page, 'Tab')).toBeGreaterThan(40);
    expect(await overhang(page)).toEqual([]);
  });
});
