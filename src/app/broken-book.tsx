import { useLayoutEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { useMessages } from '../i18n/catalogue';
import { describePriceBookProblem, type PriceBookProblem } from '../pricing/price-book/price-book-problem';
import { SALES_PHONE } from '../screens/sales-contact';

/** Puts a message in place of the page, and what is wrong with the list into the console. */
export function showBrokenBook(container: HTMLElement, problems: readonly PriceBookProblem[]): void {
  for (const problem of problems) console.error(describePriceBookProblem(problem));
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
