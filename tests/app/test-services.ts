import { type Host, NO_HOST } from '../../src/embed/protocol';
import { DEFAULT_SETTINGS } from '../../src/settings/settings';
import { joinableHost, type LiveHost } from '../../src/store/live-host';
import type { PageServices } from '../../src/store/page-services';
import { mapStorage } from '../store/map-storage';

export interface ServiceChanges extends Partial<Omit<PageServices, 'host'>> {
  /** One that is there from the start, or one that joins later. */
  readonly host?: Host | LiveHost;
}

/** A world that stands still: one instant, ids counted up, a storage of its own, no host. */
export function testServices({ host = NO_HOST, ...changes }: ServiceChanges = {}): PageServices {
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
    host: 'subscribe' in host ? host : standing(host),
    settings: DEFAULT_SETTINGS,
    ...changes,
  };
}

function standing(host: Host): LiveHost {
  const live = joinableHost();
  live.join(host);
  return live;
}
