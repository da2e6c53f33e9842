import type { Page } from 'playwright-core';
import type { Visit, VisitOptions } from './page-test';

export const NOW = '2026-03-05T10:00:00+08:00';

/** Queries of quotes from the shortest to the addition, which needs a second sheet. */
export const QUOTES = {
  short: '#/new?employees=6000&experts=3&tickets=3&robots=1&knowledge=1&years=2',
  long: '#/new?employees=5200&experts=12&tickets=7&robots=2&knowledge=3&pack-120k=3&pack-360k=2&pack-960k=1&pack-6m=4&industry=hr&robot-pro=1&cold-start=1&years=8&start=2026-01-31&discount=85.55&tax=6',
  addition:
    '#/add?start=2024-01-31&term=2&on=2025-02-28&employees=1200&experts=2&tickets=3&robots=1&robot-pro=1&cold-start=1&knowledge=1&pack-120k=2&pack-360k=2&pack-960k=1&pack-6m=4&discount=85.55&tax=6',
  renewal:
    '#/renew?start=2021-06-01&term=1&on=2022-08-01&employees=5200&experts=5&tickets=4&robots=2&knowledge=2&pack-120k=3&pack-6m=4&years=2&discount=85.55&tax=6',
} as const;

/** As long as the field takes. */
export const LONG_CUSTOMER = '深圳市前海某某跨境供应链管理与企业共享服务集团股份有限公司'
  .repeat(5)
  .slice(0, 120);

const PRINT_BUTTON = /^(打印报价单|Print quotation)$/;

/** Opens a link and goes on to its sheet. */
export async function openPaper(visit: Visit, link: string, options: VisitOptions = {}): Promise<Page> {
  const page = await visit({ now: NOW, link, ...options });
  await page.getByRole('button', { name: PRINT_BUTTON }).click();
  await page.locator('.sheet').first().waitFor();
  return page;
}

/** A field above the sheet. */
export const paperField = (page: Page, name: 'customer' | 'name' | 'valid-until') =>
  page.locator(`#paper-${name}`);

export interface RowOnSheet {
  readonly label: string;
  /** '' where the row has none. */
  readonly amount: string;
  /** The sheet, counted from 0. */
  readonly sheet: number;
}

/** The rows of the cost list as the page has divided them. */
export const rowsOnSheets = (page: Page): Promise<RowOnSheet[]> =>
  page.locator('.sheet').evaluateAll((sheets) =>
    sheets.flatMap((element, sheet) =>
      [...element.querySelectorAll('tbody tr')].map((row) => ({
        label: row.querySelector('th')?.textContent ?? '',
        amount: row.querySelector('td data')?.textContent ?? '',
        sheet,
      })),
    ),
  );
