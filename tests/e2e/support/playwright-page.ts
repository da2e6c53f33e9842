import type { Browser, ElementHandle, Frame } from 'playwright-core';
import type { AnyBrowser, AnyDocument } from './any-browser';
import { logTrouble } from './trouble';

/** Not every browser can share what a frame is allowed to; some say so. */
const NO_WEB_SHARE = /web-share/;

/** Chromium or Firefox, with the face that all browsers have in the tests. */
export const throughPlaywright = (browser: Browser): AnyBrowser => ({
  newPage: async (width, height) => {
    const context = await browser.newContext({ viewport: { width, height } });
    context.setDefaultTimeout(10_000);
    context.setDefaultNavigationTimeout(30_000);
    const page = await context.newPage();
    const log = logTrouble(page, [NO_WEB_SHARE]);
    return {
      open: async (address) => {
        await page.goto(address);
      },
      reload: async () => {
        await page.reload();
      },
      press: (key) => page.keyboard.press(key),
      type: (text) => page.keyboard.type(text),
      ...documentOf(async () => page.mainFrame()),
      within: (find) =>
        documentOf(async () => {
          const found = (await page.evaluateHandle(find)).asElement() as ElementHandle | null;
          const frame = await found?.contentFrame();
          if (!frame) throw new Error('No frame was found.');
          return frame;
        }),
      screenshot: () => page.screenshot(),
      trouble: log.unexpected,
      close: () => context.close(),
    };
  },
  close: () => browser.close(),
});

const documentOf = (frame: () => Promise<Frame>): AnyDocument => ({
  // Functions of both have the same meaning; Playwright's types also know handles, which no test here passes.
  evaluate: async (source, argument) => (await frame()).evaluate(source as never, argument as never),
});
