import type { Page } from 'playwright-core';

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

/** Presses Tab until the element with this id has the focus. */
export async function tabTo(page: Page, id: string): Promise<void> {
  for (let presses = 0; presses < 100; presses++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.id === wanted, id)) return;
  }
  throw new Error(`#${id} is not reached with the Tab key.`);
}
