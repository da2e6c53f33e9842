import { useLayoutEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { useMessages } from '../i18n/catalogue';
import { describePriceBookProblem, type PriceBookProblem } from '../pricing/price-book/price-book-problem';
import { SALES_PHONE } from '../screens/sales-contact';
import type { PageSettings } from '../settings/settings';
import { reportToHost } from './host/report-to-host';
import { isFramed } from './page-instance';

/** How many problems the host is told; all of them are in the console. */
const MOST_TOLD = 3;

/** Puts a message in place of the page, and what is wrong with the list into the console. */
export function showBrokenBook(
  container: HTMLElement,
  problems: readonly PriceBookProblem[],
  { hosts }: Pick<PageSettings, 'hosts'>,
): void {
  const sentences = problems.map(describePriceBookProblem);
  for (const sentence of sentences) console.error(sentence);
  if (isFramed()) {
    const message = sentences.slice(0, MOST_TOLD).join(' ');
    reportToHost({ code: 'broken-price-book', message, names: [] }, hosts);
  }
  container.replaceChildren();
  createRoot(container).render(<BrokenBook />);
}

/** In place of the page where the price list can't be read: no prices at all rather than wrong ones. */
export function BrokenBook() {
  const { page } = useMessages();
  useLayoutEffect(() => document.documentElement.classList.remove('pending'), []);
  return (
    <main>
      <h1>{page.product}</h1>
      <p className="card" role="alert">
        {page.brokenBook} <a href={`tel:${SALES_PHONE}`}>{SALES_PHONE}</a>
      </p>
    </main>
  );
}
