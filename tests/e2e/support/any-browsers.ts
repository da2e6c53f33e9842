import type { AnyBrowser } from './any-browser';
import { BROWSERS_REQUIRED, CHROMIUM_PATH, launchWholeChromium } from './chromium';
import { launchFirefox, SKIPS_FIREFOX } from './firefox';
import { throughPlaywright } from './playwright-page';
import { NO_ANSWER } from './webdriver';
import { SKIPS_WEBKIT } from './webkit';
import { launchAnyWebKit } from './webkit-page';

export type BrowserName = 'Chromium' | 'Firefox' | 'WebKit';

interface BrowserKind {
  readonly name: BrowserName;
  readonly isSkipped: boolean;
  readonly launch: () => Promise<AnyBrowser>;
}

/** The browsers that people have, each by its engine. */
export const BROWSER_KINDS: readonly BrowserKind[] = [
  {
    name: 'Chromium',
    isSkipped: CHROMIUM_PATH === undefined && !BROWSERS_REQUIRED,
    launch: async () => throughPlaywright(await launchWholeChromium()),
  },
  {
    name: 'Firefox',
    isSkipped: SKIPS_FIREFOX,
    launch: async () => throughPlaywright(await launchFirefox()),
  },
  { name: 'WebKit', isSkipped: SKIPS_WEBKIT, launch: launchAnyWebKit },
];

/** How a test in all browsers is run again: once, where a driver fell silent, and for nothing that a page did. */
export const AGAIN_AFTER_SILENCE = { count: 1, condition: NO_ANSWER } as const;
