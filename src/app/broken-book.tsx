import { useLayoutEffect } from 'react';
import { useMessages } from '../i18n/catalogue';
import { SALES_PHONE } from '../screens/sales-contact';

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
