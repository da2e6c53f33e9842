import type { Page } from 'playwright-core';

/** Every text with an amount of money that a person would see. */
export const visiblePrices = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      const text = node.textContent ?? '';
      const isSeen = node.parentElement?.checkVisibility({ visibilityProperty: true }) ?? false;
      if (isSeen && /¥|\d元|元整|\d{1,3},\d{3}|\d{4}\/|×\d{3}/.test(text)) found.push(text);
    }
    return found;
  });
