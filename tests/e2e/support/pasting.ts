import type { Page } from 'playwright-core';

/** What Ctrl+V brings, as it is in the clipboard; the page itself does not get it. */
export async function pasted(page: Page, type: 'text/plain' | 'text/html'): Promise<string> {
  // The page listens before the keys are sent: sent at once, the two can overtake each other on the way to it.
  const paste = await page.evaluateHandle((wanted) => {
    return {
      content: new Promise<string>((resolve) => {
        const onPaste = (event: ClipboardEvent) => {
          event.preventDefault();
          event.stopImmediatePropagation();
          resolve(event.clipboardData?.getData(wanted) ?? '');
        };
        addEventListener('paste', onPaste, { capture: true, once: true });
      }),
    };
  }, type);
  await page.keyboard.press('ControlOrMeta+V');
  return paste.evaluate(({ content }) => content);
}
