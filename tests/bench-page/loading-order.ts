import type { Page } from 'playwright-core';
import { isAnswering } from '../e2e/support/answering';
import { launchChromium } from '../e2e/support/chromium';

export interface Moment {
  readonly when: string;
  /** Paths in the page's folder that were first asked for then. */
  readonly files: readonly string[];
}

interface Step {
  readonly when: string;
  readonly go: (page: Page) => Promise<unknown>;
}

const untilAnswering = (page: Page) => page.waitForFunction(isAnswering, undefined, { polling: 50 });

const button = (page: Page, selector: string, index = 0) => page.locator(selector).nth(index).click();

/** A visit through the places of the page, each for the first time. */
const STEPS: readonly Step[] = [
  { when: 'later: first key or click, or the cost list in sight', go: (page) => page.keyboard.press('Tab') },
  { when: 'later: 增购', go: (page) => button(page, '.modes button', 1) },
  { when: 'later: 续费', go: (page) => button(page, '.modes button', 2) },
  { when: 'later: 记录', go: (page) => button(page, '.modes button', 3) },
  {
    when: 'later: an application',
    go: async (page) => {
      await button(page, '.modes button', 0);
      await untilAnswering(page);
      await button(page, '.bottom-bar .button');
    },
  },
  { when: 'later: English', go: (page) => button(page, '.tool[lang="en"]') },
];

/** Which files the page asks for at once, and which after what. */
export async function loadingOrder(address: string): Promise<Moment[]> {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({ viewport: { width: 412, height: 823 } });
    const asked = new Set<string>();
    page.on('request', (request) => {
      const url = request.url();
      const [path = ''] = url.slice(address.length).split(/[?#]/);
      if (url.startsWith(address)) asked.add(path === '' ? 'index.html' : path);
    });
    const moments: Moment[] = [];
    const step = async (when: string, go: () => Promise<unknown>) => {
      const before = new Set(asked);
      await go();
      await page.waitForLoadState('networkidle');
      await page.waitForTimeout(1500);
      moments.push({ when, files: [...asked].filter((file) => !before.has(file)) });
    };
    await step('at once', async () => {
      await page.goto(address);
      await untilAnswering(page);
    });
    for (const { when, go } of STEPS) await step(when, () => go(page));
    return moments;
  } finally {
    await browser.close();
  }
}
