import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { test as base, expect } from 'vitest';
import { isAnswering } from './answering';
import { BUILT_FOLDER } from './built-folder';
import { BROWSERS_REQUIRED, CHROMIUM_PATH, launchChromium } from './chromium';
import { watchPolicies } from './policy-reports';
import { type StaticSite, serveFolder } from './static-site';
import { logTrouble, type TroubleLog } from './trouble';

export interface VisitOptions {
  /** Another site than the one with the page as it was built. */
  readonly site?: StaticSite;
  /** The address's hash, `#` included. */
  readonly link?: string;
  readonly context?: BrowserContextOptions;
  /** What the visitor's clock says, an instant as ISO text. It stands still; without it the clock is the machine's. */
  readonly now?: string;
  /** The browser profile of an earlier visit: its storage, another tab. */
  readonly sameProfileAs?: Page;
  /** Before the page is opened: routes, scripts that run first. */
  readonly prepare?: (page: Page) => Promise<void>;
  /** Without it the visit waits until the page answers to keys and clicks. */
  readonly dontWait?: boolean;
  /** Console messages and failures that the test brings about. */
  readonly expectedTrouble?: readonly RegExp[];
}

/** Opens the page, by default in a browser profile of its own. */
export type Visit = (options?: VisitOptions) => Promise<Page>;

interface PageFixtures {
  readonly site: StaticSite;
  readonly browser: Browser;
  readonly visit: Visit;
}

export const SKIPS_CHROMIUM = CHROMIUM_PATH === undefined && !BROWSERS_REQUIRED;

/** What tests in Chromium build on. */
export const withBrowser = base.extend<PageFixtures>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: a fixture names what it uses, and this one uses nothing
    async ({}, use) => {
      const site = await serveFolder(BUILT_FOLDER);
      await use(site);
      await site.close();
    },
    { scope: 'file' },
  ],
  browser: [
    // biome-ignore lint/correctness/noEmptyPattern: as above
    async ({}, use) => {
      const browser = await launchChromium();
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  visit: async ({ site, browser }, use) => {
    const contexts: BrowserContext[] = [];
    const logs: TroubleLog[] = [];
    await use(async (options = {}) => {
      const context = options.sameProfileAs?.context() ?? (await browser.newContext(options.context));
      context.setDefaultTimeout(10_000);
      context.setDefaultNavigationTimeout(30_000);
      if (!contexts.includes(context)) contexts.push(context);
      const page = await context.newPage();
      logs.push(logTrouble(page, options.expectedTrouble));
      await watchPolicies(page);
      if (options.now !== undefined) await page.clock.setFixedTime(options.now);
      await options.prepare?.(page);
      await page.goto(`${(options.site ?? site).address}${options.link ?? ''}`, {
        waitUntil: options.dontWait ? 'commit' : 'load',
      });
      if (!options.dontWait) await untilInteractive(page);
      return page;
    });
    const unexpected = logs.flatMap((log) => log.unexpected());
    for (const context of contexts) await context.close();
    expect(unexpected, 'console messages and failures').toEqual([]);
  },
});

/** A test in Chromium with the built page. At its end the pages must have been quiet: no message, no failure. */
export const pageTest = withBrowser.skipIf(SKIPS_CHROMIUM);

/** Until the page answers. By a timer: a frame that is out of sight in its host has no animation frames. */
export async function untilInteractive(page: Pick<Page, 'waitForFunction'>): Promise<void> {
  await page.waitForFunction(isAnswering, undefined, { polling: 50 });
}
