import { describe, expect } from 'vitest';
import { RICH } from './support/contract-links';
import { cutOff } from './support/cut-off';
import { pageTest } from './support/page-test';

const LINKS = [
  ['new', '#/new?employees=5200&industry=hr&knowledge=2&pack-120k=3&years=2&discount=85.55&tax=6'],
  ['add', `#/add?${RICH.add}`],
  ['renew', `#/renew?${RICH.renew}`],
] as const;

describe.for(LINKS)('in %s, with the letters, words and lines that a reader sets wide', ([, link]) => {
  pageTest.for([
    [1280, 'zh-CN'],
    [320, 'en'],
  ] as const)('nothing is cut off at %i px in %s', async ([width, language], { visit }) => {
    const page = await visit({
      link: `${link}&lang=${language}`,
      now: '2026-03-02T10:00:00+08:00',
      context: { viewport: { width, height: 800 }, reducedMotion: 'reduce' },
    });
    await page.evaluate(() => {
      // As a reader's own style sheet: the page's policy lets a script's sheet be.
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
      );
      document.adoptedStyleSheets.push(sheet);
      scrollTo(0, document.body.scrollHeight);
    });
    await page.locator('.cost-list .row-toggle').first().waitFor();
    expect(await cutOff(page)).toEqual([]);
  });
});
