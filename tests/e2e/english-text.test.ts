import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { pageTest } from './support/page-test';

/** The boxes in which what a pattern finds within an element's text stands, one for each line. */
const boxesOf = (page: Page, selector: string, pattern: string) =>
  page.locator(selector).evaluate((element, source) => {
    for (const node of element.childNodes) {
      const found = new RegExp(source).exec(node.textContent ?? '');
      if (found === null) continue;
      const range = document.createRange();
      range.setStart(node, found.index);
      range.setEnd(node, found.index + found[0].length);
      return [...range.getClientRects()].map(({ width, height }) => ({ width, height }));
    }
    return [];
  }, pattern);

pageTest('an apostrophe is narrow, though a Chinese font should draw it', async ({ visit }) => {
  const page = await visit({ link: '#/new?discount=85&lang=en' });
  const [apostrophe, ...others] = await boxesOf(page, '.summary > .note', '’');
  expect(others).toEqual([]);
  expect(apostrophe?.width).toBeGreaterThan(1);
  expect(apostrophe?.width).toBeLessThan(5);
});

pageTest.for([768, 1024, 1280])(
  'the example of a day is not broken, %i px wide',
  async (width, { visit }) => {
    const page = await visit({ link: '#/new?lang=en', context: { viewport: { width, height: 900 } } });
    expect(await boxesOf(page, '[id="start-about"]', '2026.*05')).toHaveLength(1);
  },
);
