import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { CHROMIUM_PATH, launchChromium, NO_CHROMIUM } from '../e2e/support/chromium';
import { serveFolder } from '../e2e/support/static-site';
import { publishedBook } from '../pricing/published-book';
import { keptQuotes } from './many-quotes';
import { median } from './measure';
import type { Report } from './report';
import { markdownTable, shortNumber } from './table';

const MANY = 10_000;
/** Two pages of the list. */
const FEW = 30;
const REPEATS = 7;
const OPENINGS = 3;
const BUILT_PAGE = join(import.meta.dirname, 'page');

/** Something that a person does with the list, in two ways that take turns, so that each time something changes. */
interface Doing {
  readonly name: string;
  readonly ways: readonly ((page: Page) => Promise<void>)[];
}

const sortBy = (column: string) => (page: Page) => page.locator(`.cell-${column} .sort-button`).click();
const choose = (nth: number, value: string) => async (page: Page) => {
  await page.locator('.quote-filters select').nth(nth).selectOption(value);
};
const typeInSearch = (key: string) => (page: Page) => page.locator('#quote-search').press(key);

const turnPage = (button: 'first' | 'last') => (page: Page) =>
  page.locator('.pager button')[button]().click();

const DOINGS: readonly Doing[] = [
  { name: 'sort by name', ways: [sortBy('name')] },
  { name: 'sort by total', ways: [sortBy('total')] },
  { name: 'sort by day', ways: [sortBy('date')] },
  { name: 'filter by kind', ways: [choose(0, 'add'), choose(0, '')] },
  { name: 'filter by state', ways: [choose(1, 'expired'), choose(1, '')] },
  { name: 'search, a key', ways: [typeInSearch('7'), typeInSearch('Backspace')] },
  { name: 'turn the page', ways: [turnPage('last'), turnPage('first')] },
];

/** 10 000 saved quotes in a real browser: from what the person does to the frame that shows it. */
export async function measureSavedQuotes(): Promise<Report> {
  const title = 'Saved quotes';
  if (CHROMIUM_PATH === undefined) {
    return { title, text: `Not measured: ${NO_CHROMIUM}`, notes: [], targets: [], wrong: [] };
  }
  await build({ logLevel: 'warn', build: { outDir: BUILT_PAGE, emptyOutDir: true } });
  const kept = keptQuotes(MANY, publishedBook);
  const browser = await launchChromium();
  try {
    const few = await measureList(browser, kept.slice(0, FEW));
    const many = await measureList(browser, kept);
    const characters = kept.reduce((sum, [key, text]) => sum + key.length + text.length, 0);
    return {
      title,
      text: markdownTable(
        [
          'from the input to the next frame, ms',
          `${FEW} saved quotes`,
          `${shortNumber(MANY)} saved quotes`,
          'longest of these',
        ],
        [...many.keys()].map((name) => [
          name,
          ...[few, many].map((times) => shortNumber(median(times.get(name) ?? []))),
          shortNumber(Math.max(...(many.get(name) ?? []))),
        ]),
      ),
      notes: [
        `Medians of ${REPEATS} (of ${OPENINGS} for opening, which reads and checks every kept record). A frame alone takes up to 17 ms.`,
        `All ${shortNumber(MANY)} are kept in the browser's own storage: ${shortNumber(characters)} characters of the about 5 242 880 that it takes.`,
      ],
      targets: [],
      wrong: [],
    };
  } finally {
    await browser.close();
  }
}

/** Milliseconds of each doing with these quotes in the browser's storage. */
async function measureList(
  browser: Browser,
  kept: readonly (readonly [key: string, text: string])[],
): Promise<ReadonlyMap<string, readonly number[]>> {
  const site = await serveFolder(BUILT_PAGE);
  const context = await browser.newContext();
  const times = new Map<string, number[]>();
  try {
    const seeding = await context.newPage();
    await seeding.goto(site.address);
    await seeding.evaluate((texts) => {
      for (const [key, text] of texts) localStorage.setItem(key, text);
    }, kept);
    await seeding.close();
    await context.addInitScript(watchFrames);
    for (let opening = 0; opening < OPENINGS; opening++) {
      const page = await context.newPage();
      await page.goto(site.address);
      await page.waitForSelector('.modes button');
      await page.waitForLoadState('networkidle');
      const ms = await timeToFrame(page, async () => {
        await page.locator('.modes button').last().click();
        await page.waitForSelector('.quote-table tbody tr');
      });
      append(times, 'open the list', ms);
      if (opening === OPENINGS - 1) await measureDoings(page, times);
      await page.close();
    }
  } finally {
    await context.close();
    await site.close();
  }
  return times;
}

async function measureDoings(page: Page, times: Map<string, number[]>): Promise<void> {
  for (const { name, ways } of DOINGS) {
    // The first time of each compiles what it needs: it is done, and not counted.
    for (let turn = 0; turn < ways.length * (REPEATS + 1); turn++) {
      const way = ways[turn % ways.length];
      if (way === undefined) continue;
      const ms = await timeToFrame(page, () => way(page));
      if (turn >= ways.length) append(times, name, ms);
    }
  }
}

const append = (times: Map<string, number[]>, name: string, ms: number): void => {
  times.set(name, [...(times.get(name) ?? []), ms]);
};

async function timeToFrame(page: Page, act: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    window.framesMs = [];
  });
  await act();
  await page.waitForFunction(() => window.framesMs.length > 0, undefined, { polling: 20 });
  return page.evaluate(() => Math.max(...window.framesMs));
}

declare global {
  interface Window {
    /** From each input since the last look to the end of the frame that came after it. */
    framesMs: number[];
  }
}

/** Run in the page before its scripts: times each click, choice and key from its own time stamp to the next frame's end. */
function watchFrames(): void {
  window.framesMs = [];
  for (const type of ['click', 'change', 'input']) {
    addEventListener(
      type,
      ({ timeStamp }) => {
        requestAnimationFrame(() => {
          const channel = new MessageChannel();
          channel.port1.onmessage = () => window.framesMs.push(performance.now() - timeStamp);
          channel.port2.postMessage(undefined);
        });
      },
      true,
    );
  }
}
