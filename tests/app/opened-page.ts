import { act } from '@testing-library/react';
import { afterAll, afterEach, beforeEach } from 'vitest';
import { CURRENT_PRICE_BOOK } from '../../src/app/current-price-book';
import { start } from '../../src/app/start';
import { withBreakdown } from './rendered-app';

/** Where the browser keeps the work. */
export const WORK_KEY = 'ssc-calculator/work';

/** Kept text of a new purchase with these texts, in JSON, of a visitor who chose the dark theme. */
export const keptText = (texts: string, version = 1): string =>
  `{"version":${version},"draft":{"mode":"new","texts":{"new":${texts}}},"origin":"own","beside":[],"language":"zh-CN","theme":"dark"}`;

beforeEach(() => {
  sessionStorage.clear();
  localStorage.clear();
  document.body.innerHTML = '<div id="calculator"></div>';
});

// What the open page has still to do is done while there is a document: the total is spoken after a second at most.
afterEach(() => act(() => new Promise((resolve) => setTimeout(resolve, 50))));
afterAll(() => act(() => new Promise((resolve) => setTimeout(resolve, 1100))));

/**
 * Opens the page at an address, as its entry point does. A page that a test has opened stays open, and follows and
 * writes the address that all of a file share: tests of what is kept or written have a file of their own.
 */
export async function openAt(address: string, historyState: unknown = null): Promise<void> {
  history.replaceState(historyState, '', address);
  await withBreakdown(startInDocument);
}

/** As `openAt` at the address that there is, without waiting for a cost list. */
export function startInDocument(): Promise<void> {
  const container = document.getElementById('calculator');
  if (container === null) throw new Error('no container');
  return start(container, CURRENT_PRICE_BOOK);
}

export const shownTotal = () => document.querySelector('[data-figure="total"]')?.getAttribute('value');
