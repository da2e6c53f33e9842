import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { isAnswering } from '../e2e/support/answering';
import { CHROMIUM_PATH, launchChromium, NO_CHROMIUM } from '../e2e/support/chromium';
import { serveFolder } from '../e2e/support/static-site';
import { publishedBook } from '../pricing/published-book';
import { type DoingTimes, timing, type Way, watchFrames } from './frame-times';
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
  readonly ways: readonly Way[];
}

/** For the first time in a page: it loads the list's own scripts, and reads and checks every kept record. */
const OPENING = { name: 'open the list', way: (page: Page) => page.locator('.modes button').last().click() };

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
  await build({ logLevel: 'error', build: { outDir: BUILT_PAGE, emptyOutDir: true } });
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
          'ms',
          ...[`${FEW} quotes`, `${shortNumber(MANY)} quotes`].flatMap((quotes) => [
            `${quotes}: to the next frame`,
            `${quotes}: work`,
          ]),
        ],
        [...many.keys()].map((name) => [
          name,
          ...[few, many].flatMap((times) => {
            const { toFrameMs = [], workMs = [] } = times.get(name) ?? {};
            return [shortNumber(median(toFrameMs)), shortNumber(median(workMs))];
          }),
        ]),
      ),
      notes: [
        `Medians of ${REPEATS} or more, of opening of ${OPENINGS}. "To the next frame" is from the click or key until the frame with its outcome is done, up to 17 ms of it waiting; "work" is the processor time of the page's own thread, which a busy machine lengthens less.`,
        `All ${shortNumber(MANY)} are kept in the browser's own storage, as the page keeps them: ${shortNumber(characters)} characters of the about 5 242 880 that it takes.`,
      ],
      targets: [],
      wrong: [],
    };
  } finally {
    await browser.close();
  }
}

type Times = ReadonlyMap<string, DoingTimes>;

/** Times of each doing with these quotes in the browser's storage. */
async function measureList(
  browser: Browser,
  kept: readonly (readonly [key: string, text: string])[],
): Promise<Times> {
  const site = await serveFolder(BUILT_PAGE);
  const context = await browser.newContext();
  const times = new Map<string, DoingTimes>(
    [OPENING, ...DOINGS].map(({ name }) => [name, { toFrameMs: [], workMs: [] }]),
  );
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
      await page.waitForFunction(isAnswering);
      const time = await timing(page);
      await time(OPENING.way, times.get(OPENING.name));
      for (const { name, ways } of opening === 0 ? DOINGS : []) {
        // The first time of each compiles what it needs: it is done, and not counted.
        for (const way of ways) await time(way);
        for (const way of Array(REPEATS).fill(ways).flat()) await time(way, times.get(name));
      }
      await page.close();
    }
  } finally {
    await context.close();
    await site.close();
  }
  return times;
}
