import { describe, expect } from 'vitest';
import { overhang } from './support/layout';
import { pageTest } from './support/page-test';
import { openList, QUOTES, withQuotes } from './support/saved-quotes';

const LONG = '集团企业共享服务中心华东与华南'.repeat(7).slice(0, 100);
const UNBROKEN = 'x'.repeat(100);

describe('a quote whose name has a hundred characters', () => {
  pageTest.for([
    [768, LONG],
    [1280, LONG],
    [768, UNBROKEN],
    [1280, UNBROKEN],
  ] as const)('leaves the actions on one line, at %i px', async ([width, name], { visit }) => {
    const page = await visit({
      now: '2026-03-05T10:00:00+08:00',
      context: { viewport: { width, height: 900 } },
      prepare: withQuotes(QUOTES.map((quote) => (quote.id === 'least' ? { ...quote, name } : quote))),
    });
    await openList(page);
    const tops = (selector: string) =>
      page
        .locator(selector)
        .evaluateAll((elements) => elements.map((one) => one.getBoundingClientRect().top));
    const row = '.quote-table tbody tr:has(.quote-name:text-matches("^.{100}$"))';
    const [open, send] = await tops(`${row} .cell-actions > .row-actions > button`);
    expect(send).toBe(open);
    const lines = await page
      .locator(`${row} .row-actions :is(button, summary)`)
      .evaluateAll((elements) =>
        elements.filter((one) => one.checkVisibility()).map((one) => one.getBoundingClientRect().height),
      );
    expect(lines).toHaveLength(3);
    for (const height of lines) expect(height).toBeLessThan(36);
    expect(await overhang(page)).toEqual([]);
  });

  pageTest('has its heads on one line, whether they sort or not', async ({ visit }) => {
    const page = await visit({
      now: '2026-03-05T10:00:00+08:00',
      context: { viewport: { width: 1280, height: 900 } },
      prepare: withQuotes(),
    });
    await openList(page);
    const middles = await page.locator('.quote-table thead th:not(.cell-choose)').evaluateAll((heads) =>
      heads.map((head) => {
        const range = document.createRange();
        const walker = document.createTreeWalker(head, NodeFilter.SHOW_TEXT);
        const text = walker.nextNode();
        if (text === null) return 0;
        range.selectNode(text);
        return Math.round(range.getBoundingClientRect().bottom);
      }),
    );
    expect(new Set(middles).size, middles.join()).toBe(1);
  });
});
