import type { Locator, Page } from 'playwright-core';
import { isAnswering } from '../e2e/support/answering';
import { untilPainted } from './page-watch';

/** Something that a visitor does, several times in one visit. */
export interface Interaction {
  readonly name: string;
  /** What it is held against on the trivial page. */
  readonly kind: 'key' | 'click';
  /** Returns how many inputs were made: the browser reports none that was painted within 16 ms. */
  readonly perform: (page: Page) => Promise<number>;
}

/** A practised hand. */
const BETWEEN_KEYS_MS = 60;
const KEY_HELD_MS = 30;
const BUTTON_HELD_MS = 80;

async function typeKeys(page: Page, field: string, keys: readonly string[]): Promise<number> {
  await page.locator(field).selectText();
  await untilPainted(page);
  for (const key of keys) {
    const next = page.waitForTimeout(BETWEEN_KEYS_MS);
    await page.keyboard.press(key, { delay: KEY_HELD_MS });
    await next;
  }
  return keys.length;
}

/**
 * Points at a target and presses it as a hand does. A test tool's own click lets go in the same moment and looks, in
 * the page's handling of the press, for what lies under the pointer: both would count as the page's work.
 */
async function press(page: Page, target: Locator): Promise<void> {
  await target.hover();
  await untilPainted(page);
  await page.mouse.down();
  await page.waitForTimeout(BUTTON_HELD_MS);
  await page.mouse.up();
}

async function pressEach(page: Page, targets: readonly Locator[]): Promise<number> {
  for (const target of targets) {
    await press(page, target);
    await untilPainted(page);
  }
  return targets.length;
}

const times = <Value>(count: number, value: Value): Value[] => new Array<Value>(count).fill(value);

/** Some keys of a number, all of it taken away, and another: good texts and refused ones in turn. */
const KEYS = [
  ...'52',
  ...times(6, 'Backspace'),
  ...'6000',
  ...times(3, 'Backspace'),
  ...'200',
  ...times(4, 'Backspace'),
  '8',
  '0',
  '0',
  '0',
];

const mode = (page: Page, index: number): Locator => page.locator('.modes button').nth(index);

async function openMode(page: Page, index: number): Promise<void> {
  await press(page, mode(page, index));
  await page.waitForFunction(isAnswering, undefined, { polling: 50 });
  await untilPainted(page);
}

export const ON_THE_PAGE: readonly Interaction[] = [
  { name: 'typing in a field', kind: 'key', perform: (page) => typeKeys(page, '#employees', KEYS) },
  {
    name: 'pressing +',
    kind: 'click',
    perform: (page) =>
      pressEach(
        page,
        times(
          12,
          page
            .locator('.entry', { has: page.locator('#experts') })
            .locator('button')
            .nth(1),
        ),
      ),
  },
  {
    name: 'changing the term',
    kind: 'click',
    perform: (page) =>
      pressEach(
        page,
        [1, 4, 7, 2, 0, 5, 3, 0].map((index) => page.locator('#years label').nth(index)),
      ),
  },
  {
    name: 'opening the cost list',
    kind: 'click',
    perform: async (page) => {
      await press(page, page.locator('.bottom-bar .text-button'));
      // The page glides there.
      await page.waitForTimeout(1000);
      const rows = await page.locator('.row-toggle').all();
      return 1 + (await pressEach(page, [...rows, ...rows]));
    },
  },
  {
    name: 'switching the mode',
    kind: 'click',
    perform: async (page) => {
      const indexes = [1, 2, 0, 2, 1, 0];
      for (const index of indexes) await openMode(page, index);
      return indexes.length;
    },
  },
  {
    name: 'opening the records',
    kind: 'click',
    perform: async (page) => {
      await press(page, mode(page, 3));
      await page.waitForTimeout(2000);
      await openMode(page, 0);
      await press(page, mode(page, 3));
      await page.waitForTimeout(1000);
      return 3;
    },
  },
];

export const ON_THE_TRIVIAL_PAGE: readonly Interaction[] = [
  { name: 'typing', kind: 'key', perform: (page) => typeKeys(page, '#text', KEYS) },
  {
    name: 'pressing +',
    kind: 'click',
    perform: (page) => pressEach(page, times(24, page.locator('button'))),
  },
];
