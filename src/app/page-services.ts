import { DEFAULT_SETTINGS } from '../settings/settings';
import { joinableHost } from '../store/live-host';
import type { PageServices } from '../store/page-services';
import { allPriceBooks, findPriceBook } from './price-book-library';

const ID_BYTES = 10;

/** The browser's own clock, chance, storage and address, and whoever joins as the page around. */
export const browserServices = {
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
  host: joinableHost(),
  settings: DEFAULT_SETTINGS,
} satisfies PageServices;
