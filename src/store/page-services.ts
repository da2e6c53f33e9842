import type { PriceBook } from '../pricing/price-book/price-book';
import type { PageSettings } from '../settings/settings';
import type { LiveHost } from './live-host';

/** What the page needs from the world around it; tests bring their own. */
export interface PageServices {
  /** This instant, as ISO text in UTC. For records and their history, never for prices. */
  readonly now: () => string;
  /** A name that no other record has, of letters, digits and hyphens. */
  readonly newId: () => string;
  /** Where records are kept. May throw, as merely naming the browser's storage may. */
  readonly recordStorage: () => Storage | null;
  /** The page's address without its hash: what a link begins with outside of this page. */
  readonly pageAddress: () => string;
  /** A price list by its id, older ones included; `undefined` where the page does not have it. */
  readonly findPriceBook: (id: string) => Promise<PriceBook | undefined>;
  /** Every price list that the page has, in no order; that in force need not be among them. */
  readonly priceBooks: () => Promise<readonly PriceBook[]>;
  /** The page that this one is embedded in, once it has joined. */
  readonly host: LiveHost;
  /** What whoever hosts the page has decided. */
  readonly settings: PageSettings;
}
