import type { Frame, Page } from 'playwright-core';

/** Queries for 增购 and 续费 that bring every part of the screen with them. */
export const RICH = {
  add: 'start=2024-01-31&term=2&on=2025-02-28&headcount=4700&employees=1200&experts=2&tickets=3&robots=1&robot-pro=1&cold-start=1&knowledge=1&pack-120k=2&discount=85.55&tax=6',
  renew:
    'start=2021-06-01&term=1&on=2022-08-01&employees=5200&experts=5&tickets=4&robots=2&knowledge=2&pack-120k=3&pack-6m=4&years=2&discount=85.55&tax=6',
} as const;

/** Queries with the widest values that there can be. */
export const WIDEST = {
  add: 'start=2099-12-31&term=8&on=2099-12-31&headcount=10000000&employees=10000000&experts=1000000&tickets=1000000&robots=10000&knowledge=10000&pack-120k=1000000&pack-6m=1000000&discount=99.99&tax=13.13',
  renew:
    'start=2090-12-31&term=8&on=2099-03-30&employees=10000000&experts=1000000&tickets=1000000&robots=10000&knowledge=10000&pack-120k=1000000&pack-6m=1000000&years=8&discount=99.99&tax=13.13',
} as const;

/** Queries that are refused in many fields, with long texts. */
export const WRONG = {
  add: `start=${'9'.repeat(60)}&term=9&on=2026-02-31&headcount=${'x'.repeat(60)}&employees=-3&experts=3.5&knowledge=x&discount=0&tax=101&${'y'.repeat(60)}=1`,
  renew: `start=2021-06-01&term=1&on=2022-09-01&employees=999&experts=${'9'.repeat(60)}&years=9&tax=101&${'y'.repeat(60)}=1`,
} as const;

/** Opens every cost row and every table of a picture. */
export async function openAll(page: Page | Frame): Promise<void> {
  await page.evaluate(() => {
    const closed = '.row-toggle[aria-expanded="false"], details:not([open]) > summary';
    for (const opener of document.querySelectorAll<HTMLElement>(closed)) opener.click();
  });
  await page.waitForFunction(() => document.querySelector('.row-toggle[aria-expanded="false"]') === null);
}
