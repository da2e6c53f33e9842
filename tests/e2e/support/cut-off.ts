import type { Frame, Page } from 'playwright-core';

/**
 * What a visitor can't read whole: text beyond the window, beyond the card, button or dialog it is in, or within
 * something that cuts it off, and numbers that are wider than their field. Empty also means that nothing can be
 * scrolled sideways, apart from tables that are made for it.
 */
export const cutOff = (page: Page | Frame): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const { scrollWidth = 0 } = document.scrollingElement ?? {};
    if (scrollWidth > innerWidth) found.push(`The page is ${scrollWidth} px wide in ${innerWidth} px.`);

    const BOXES = '.card, button, .button, dialog, .entry, .segmented span, .notice';
    /** How far the text's lines reach beyond what they are in, in CSS pixels. */
    const beyond = (text: Element, { left, right }: DOMRect): number => {
      for (let box: Element | null = text; box !== null; box = box.parentElement) {
        const { overflowX } = getComputedStyle(box);
        if (overflowX === 'auto' || overflowX === 'scroll') return 0;
        if (box !== text && !box.matches(BOXES) && overflowX === 'visible') continue;
        const edges = box.getBoundingClientRect();
        // A column that is not shown here, and words for screen readers.
        if (overflowX !== 'visible' && edges.width <= 1) return 0;
        if (box.matches(BOXES) || overflowX !== 'visible')
          return Math.max(edges.left - left, right - edges.right);
      }
      return Math.max(-left, right - innerWidth);
    };

    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const { parentElement } = node;
      if (node.textContent?.trim() === '' || !parentElement?.checkVisibility({ visibilityProperty: true }))
        continue;
      if (parentElement.closest('script, style, option, .visually-hidden')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const line of range.getClientRects()) {
        const distance = beyond(parentElement, line);
        if (line.width > 0 && distance > 0.5)
          found.push(
            `${node.textContent} (.${parentElement.className}) sticks out by ${distance.toFixed(1)} px`,
          );
      }
    }
    for (const field of document.querySelectorAll<HTMLInputElement>('input.entry-input:not([readonly])')) {
      if (/^[\d.,-]+$/.test(field.value) && field.scrollWidth > field.clientWidth)
        found.push(`#${field.id} shows ${field.value} in part`);
    }
    return found;
  });
