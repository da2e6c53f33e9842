import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { eventually } from './reading-the-page';

const PREFIX = 'ssc-calculator/record/';

export interface SeededQuote {
  readonly id: string;
  readonly name: string;
  readonly link: string;
  readonly totalYuan: string;
  readonly mode?: 'new' | 'add' | 'renew';
  readonly customer?: string;
  readonly madeOn?: string;
  readonly validUntil?: string;
}

/** A quote as the browser keeps it. */
export const keptQuote = ({ id, ...quote }: SeededQuote): string =>
  JSON.stringify({
    version: 1,
    record: {
      kind: 'quote',
      id,
      changedAt: '2026-03-01T02:00:00.000Z',
      number: `Q20260301-${id.toUpperCase()}`,
      customer: '',
      mode: 'new',
      madeOn: '2026-03-01',
      validUntil: '2026-03-31',
      ...quote,
    },
  });

/** Four quotes of all kinds: 152640, 420280 (published), 9600 (published), and one whose saved total was another. */
export const QUOTES: readonly SeededQuote[] = [
  {
    id: 'least',
    name: '起步配置',
    link: '#/new?employees=1000&experts=3&tickets=3&robots=1&years=1&book=ssc-pro-2022-10-18&quoted=152640.00',
    totalYuan: '152640.00',
  },
  {
    id: 'published',
    name: '总部 6000 人',
    customer: '示例集团有限公司',
    link: '#/new?employees=6000&experts=3&tickets=3&robots=1&knowledge=1&years=2&book=ssc-pro-2022-10-18&quoted=420280.00',
    totalYuan: '420280.00',
    validUntil: '2026-02-28',
  },
  {
    id: 'addition',
    name: '年中增购两席',
    mode: 'add',
    link: '#/add?start=2026-03-01&term=2&on=2026-09-01&experts=2&book=ssc-pro-2022-10-18&quoted=9600.00',
    totalYuan: '9600.00',
  },
  {
    id: 'changed',
    name: '价目变更前的报价',
    link: '#/new?employees=1000&experts=5&tickets=3&robots=1&years=3&discount=90&tax=6&book=2021-01-01&quoted=400000.00',
    totalYuan: '400000.00',
  },
];

/** Puts quotes where the page keeps them, before it is first opened. */
export const withQuotes =
  (quotes: readonly SeededQuote[] = QUOTES) =>
  async (page: Page): Promise<void> => {
    await page.addInitScript(
      (texts) => {
        // Not in the blank page between two visits: it has no storage.
        if (!location.protocol.startsWith('http') || localStorage.getItem('seeded') !== null) return;
        localStorage.setItem('seeded', 'yes');
        for (const [key, text] of texts) localStorage.setItem(key, text);
      },
      quotes.map((quote) => [PREFIX + quote.id, keptQuote(quote)] as const),
    );
  };

export const keptIds = (page: Page): Promise<string[]> =>
  page.evaluate(
    (prefix) =>
      Object.keys(localStorage)
        .filter((key) => key.startsWith(prefix))
        .map((key) => key.slice(prefix.length))
        .sort(),
    PREFIX,
  );

/** The names in the list, in its order. */
export const listedNames = (page: Page): Promise<string[]> =>
  page.locator('.quote-table tbody .quote-name').allTextContents();

/** Opens the list of quotes by the mode switch. */
export async function openList(page: Page, title = '已保存的报价'): Promise<void> {
  await page.locator('.modes button').last().click();
  await eventually(() => page.locator('h2').allTextContents()).toContain(title);
}

/** Saves the quote on screen under a name, by its dialog. */
export async function saveAs(page: Page, name: string): Promise<void> {
  await page.locator('.summary').getByRole('button', { name: '保存报价' }).click();
  await page.locator('#save-name').fill(name);
  await page.locator('.save-form button[type="submit"]').click();
  await eventually(() => page.locator('.modal').textContent()).toContain(name);
  expect(await page.locator('.save-form').count()).toBe(0);
}

export const closeDialog = async (page: Page): Promise<void> => {
  await page.keyboard.press('Escape');
  await eventually(() => page.locator('dialog').count()).toBe(0);
};
