import { writeRecord } from '../../../src/store/ledger/record-text';
import type { LedgerRecord } from '../../../src/store/ledger/records';
import type { PageServices } from '../../../src/store/page-services';
import { testServices } from '../../app/test-services';
import { mapStorage } from '../../store/map-storage';

const PREFIX = 'ssc-calculator/record/';

/** A world in which these records are kept; `isFull` makes its storage one that takes nothing more. */
export function recordsWorld(records: readonly LedgerRecord[] = []) {
  const { storage, entries } = mapStorage();
  for (const record of records) entries.set(PREFIX + record.id, writeRecord(record));
  const setItem = storage.setItem;
  const world = { isFull: false };
  storage.setItem = (key, text) => {
    if (world.isFull) throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    setItem(key, text);
  };
  const services: PageServices = testServices({ recordStorage: () => storage });
  return {
    services,
    entries,
    world,
    kept: (id: string): LedgerRecord | undefined => {
      const text = entries.get(PREFIX + id);
      return text === undefined ? undefined : JSON.parse(text).record;
    },
    keptIds: () => [...entries.keys()].map((key) => key.slice(PREFIX.length)),
    /** Another tab writes or forgets a text, and this one hears of it. */
    elsewhere: (id: string, text: string | null) => {
      if (text === null) entries.delete(PREFIX + id);
      else entries.set(PREFIX + id, text);
      dispatchEvent(Object.assign(new Event('storage'), { key: PREFIX + id }));
    },
  };
}
