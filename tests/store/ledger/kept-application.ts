import type { Ledger } from '../../../src/store/ledger/ledger';
import type { RecordStorage } from '../../../src/store/ledger/record-storage';
import type { ApplicationRecord } from '../../../src/store/ledger/records';

/** A place for records in memory, as another tab may change it too. */
export function memoryRecordStorage() {
  const texts = new Map<string, string>();
  const storage: RecordStorage = {
    readAll: () => new Map(texts),
    read: (id) => texts.get(id) ?? null,
    write: (id, text) => {
      if (text === null) texts.delete(id);
      else texts.set(id, text);
      return true;
    },
    subscribe: () => () => undefined,
  };
  return { storage, texts };
}

/** Keeps an application that is prepared, under the id `app`. */
export function keepPrepared(ledger: Ledger): void {
  ledger.put({
    kind: 'application',
    id: 'app',
    number: 'A20260305-AAAAA',
    mode: 'new',
    link: '#/new?years=1',
    totalYuan: '152640.00',
    madeOn: '2026-03-05',
    history: [{ state: 'prepared', by: 'page', at: '2026-03-05T02:00:00.000Z' }],
  });
}

/** Who put the kept application into which states. */
export const movesOf = (ledger: Ledger): readonly string[] => {
  const record = ledger.store.getState().records.get('app') as ApplicationRecord | undefined;
  return (record?.history ?? []).map(({ state, by }) => `${by}: ${state}`);
};
