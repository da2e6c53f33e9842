import type { Browser, Page } from 'playwright-core';
import { isAnswering } from '../e2e/support/answering';
import { type Interaction, ON_THE_PAGE, ON_THE_TRIVIAL_PAGE } from './interactions';
import { pageTime, type Seen, untilPainted, watchPage, whatWasSeen } from './page-watch';

export const SLOWDOWN = 4;

/** A phone's, where the total and the way to the cost list stay at the bottom edge. */
const VIEWPORT = { width: 412, height: 823 };

/** A stretch of a visit. */
export interface Phase {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

export interface Interacted extends Phase {
  readonly interaction: Interaction;
  readonly inputs: number;
}

export interface Visit {
  readonly seen: Seen;
  readonly firstPaint: number;
  /** When the page answered to keys and clicks. */
  readonly answering: number;
  readonly interacted: readonly Interacted[];
}

export interface Subject {
  readonly name: string;
  readonly address: string;
  readonly interactions: readonly Interaction[];
  /** Texts that the browser has kept for the page, by their keys. */
  readonly kept: readonly (readonly [key: string, text: string])[];
  readonly isAnswering: () => boolean;
}

export const calculator = (name: string, address: string, kept: Subject['kept']): Subject => ({
  name,
  address,
  interactions: ON_THE_PAGE,
  kept,
  isAnswering,
});

export const trivialPage = (address: string): Subject => ({
  name: 'trivial page',
  address,
  interactions: ON_THE_TRIVIAL_PAGE,
  kept: [],
  isAnswering: () => document.getElementById('text') !== null,
});

/** One visit with a slow processor: the page loads, rests, and is used. */
export async function visit(browser: Browser, subject: Subject): Promise<Visit> {
  const context = await browser.newContext({ viewport: VIEWPORT });
  try {
    const page = await context.newPage();
    await keep(page, subject.kept);
    await watchPage(page);
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    await page.goto(subject.address);
    await page.waitForFunction(subject.isAnswering, undefined, { polling: 'raf' });
    const answering = await pageTime(page);
    await page.waitForTimeout(1500);
    const interacted: Interacted[] = [];
    for (const interaction of subject.interactions) {
      const from = await pageTime(page);
      const inputs = await interaction.perform(page);
      await untilPainted(page);
      interacted.push({ name: interaction.name, interaction, inputs, from, to: await pageTime(page) });
    }
    return { seen: await whatWasSeen(page), firstPaint: await firstPaintOf(page), answering, interacted };
  } finally {
    await context.close();
  }
}

const keep = (page: Page, kept: Subject['kept']): Promise<unknown> =>
  page.addInitScript((texts) => {
    // Not in the blank page before the visit: it has no storage.
    if (!location.protocol.startsWith('http')) return;
    for (const [key, text] of texts) localStorage.setItem(key, text);
  }, kept);

const firstPaintOf = (page: Page): Promise<number> =>
  page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0);
