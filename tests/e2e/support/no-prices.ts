import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { eventually } from './reading-the-page';
import { visiblePrices } from './visible-prices';

/** The message in the page's place, and nothing that could be a price. */
export async function expectNoPrices(page: Page, chinese: string, english: string, phone = '4009100100') {
  const alert = page.getByRole('alert').filter({ hasText: chinese });
  await eventually(() => alert.isVisible()).toBe(true);
  expect(await alert.textContent()).toContain(english);
  expect(await alert.getByRole('link', { name: phone }).count()).toBe(2);
  expect(await alert.getByRole('button', { name: '刷新页面 · Reload' }).isVisible()).toBe(true);
  expect(await page.locator('[data-figure]').count()).toBe(0);
  expect(await visiblePrices(page)).toEqual([]);
}

/** Of settings that can't be read. */
export const expectBrokenSettings = (page: Page) =>
  expectNoPrices(page, '页面的设置无法读取', 'The settings of this page could not be read');
/** Of a price list that can't be read. */
export const expectBrokenBook = (page: Page, phone?: string) =>
  expectNoPrices(page, '价目无法读取', 'The price list could not be read', phone);
