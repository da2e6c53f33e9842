import { NO_HOST } from '../embed/protocol';
import type { PageServices } from '../store/page-services';
import { allPriceBooks, findPriceBook } from './price-book-library';

const ID_BYTES = 10;

/** The browser's own clock, chance, storage and address, for a page that stands alone. */
export const browserServices: PageServices = {
  now: () => new Date().toISOString(),
  newId: () =>
    // Not `randomUUID`: that exists on https pages only.
    Array.from(crypto.getRandomValues(new Uint8Array(ID_BYTES)), (byte) =>
      byte.toString(36).padStart(2, '0'),
    ).join(''),
  recordStorage: () => window.localStorage,
  pageAddress: () => location.href.replace(/#.*$/s, ''),
  findPriceBook: (id) => findPriceBook(id),
  priceBooks: () => allPriceBooks(),
  host: NO_HOST,
};
