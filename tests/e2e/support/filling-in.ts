import type { Page } from 'playwright-core';
import { untilInteractive } from './page-test';

/** Replaces a field's text with real key presses (and an input method's way for what no key has). */
export async function typeInto(page: Page, name: string, text: string): Promise<void> {
  await empty(page, name);
  await page.keyboard.type(text);
}

export async function empty(page: Page, name: string): Promise<void> {
  await selectAllIn(page, name);
  await page.keyboard.press('Delete');
}

/** Replaces a field's text with Ctrl+V. The profile needs the permission `clipboard-write`. */
export async function pasteInto(page: Page, name: string, text: string): Promise<void> {
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await selectAllIn(page, name);
  await page.keyboard.press('ControlOrMeta+V');
}

async function selectAllIn(page: Page, name: string): Promise<void> {
  await page.locator(`#${name}`).focus();
  await page.keyboard.press('ControlOrMeta+A');
}

export const CLIPBOARD = { permissions: ['clipboard-read', 'clipboard-write'] };

/** Where keys go, and where it is asked what has the focus: a page, or the frame that is used. */
type Keyed = Pick<Page, 'keyboard' | 'evaluate'>;

/** Presses Tab until the element with this id has the focus. */
export const tabTo = (page: Keyed, id: string): Promise<void> =>
  tabUntil(page, `#${id}`, (wanted) => document.activeElement?.id === wanted, id);

/** Presses Tab until a button with this text has the focus. */
export const tabToButton = (page: Keyed, text: string): Promise<void> =>
  tabUntil(page, text, (wanted) => document.activeElement?.textContent === wanted, text);

/** Presses Tab until a radio of this group has the focus. */
export const tabToRadio = (page: Keyed, name: string): Promise<void> =>
  tabUntil(page, name, (wanted) => document.activeElement?.getAttribute('name') === wanted, name);

async function tabUntil(
  page: Keyed,
  what: string,
  isThere: (wanted: string) => boolean,
  wanted: string,
): Promise<void> {
  for (let presses = 0; presses < 100; presses++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(isThere, wanted)) return;
  }
  throw new Error(`${what} is not reached with the Tab key.`);
}

/** Chooses a mode by its name in the switch, and waits for its form. */
export async function openMode(page: Page, name: string): Promise<void> {
  await page.locator('.modes').getByRole('button', { name }).click();
  await untilInteractive(page);
}
