import { NO_HOST } from '../../src/embed/protocol';
import type { PageServices } from '../../src/store/page-services';
import { mapStorage } from '../store/map-storage';

/** A world that stands still: one instant, ids counted up, a storage of its own, no host. */
export function testServices(changes: Partial<PageServices> = {}): PageServices {
  const { storage } = mapStorage();
  let ids = 0;
  return {
    now: () => '2026-03-05T02:00:00.000Z',
    newId: () => {
      ids += 1;
      return `id-${ids}`;
    },
    recordStorage: () => storage,
    pageAddress: () => 'https://example.com/pricing/',
    findPriceBook: async () => undefined,
    priceBooks: async () => [],
    host: NO_HOST,
    ...changes,
  };
}
