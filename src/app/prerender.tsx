import { prerender } from 'react-dom/static';
import { ZH_CN_CATALOGUE } from '../i18n/catalogue';
import { createCalculatorStore } from '../store/calculator-store';
import { App } from './app';
import { stoppedClock } from './china-clock';
import { CURRENT_PRICE_BOOK } from './current-price-book';
import { linkOf } from './keep-address';
import { browserServices } from './page-services';

export interface PrerenderedPage {
  readonly html: string;
  /** The link of the default page: whoever comes by it sees the prerendered figures rightly. */
  readonly defaultLink: string;
  /** ISO date of the price list whose prices it shows. */
  readonly listDate: string;
}

/**
 * The default page as HTML, for the build to put into `index.html`; `undefined` where the price book is wrong.
 * Rendered while this module is imported: the build's module runner fetches nothing after that.
 */
export const page = await prerenderPage();

async function prerenderPage(): Promise<PrerenderedPage | undefined> {
  if (!CURRENT_PRICE_BOOK.ok) return undefined;
  const book = CURRENT_PRICE_BOOK.value;
  const store = createCalculatorStore();
  // The default page shows no date of its own: any day will do.
  const clock = stoppedClock({ year: 2000, month: 1, day: 1 });
  const { prelude } = await prerender(
    <App store={store} book={book} clock={clock} services={browserServices} catalogue={ZH_CN_CATALOGUE} />,
    {
      // Everything stands in its place in the HTML: no script moves it there later.
      progressiveChunkSize: Number.POSITIVE_INFINITY,
    },
  );
  return {
    html: await new Response(prelude).text(),
    defaultLink: linkOf(store.getState(), book, clock.today()),
    listDate: book.effectiveDate,
  };
}
