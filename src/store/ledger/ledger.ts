import { createStore, type StoreApi } from 'zustand/vanilla';
import type { RecordStorage } from './record-storage';
import { readRecord, writeRecord } from './record-text';
import type { LedgerRecord } from './records';

export interface LedgerState {
  readonly records: ReadonlyMap<string, LedgerRecord>;
  /** Records that the browser has no room for: in this tab's memory only, until it is closed. */
  readonly unkept: ReadonlySet<string>;
  /** Ids of kept texts that can't be read. They stay where they are. */
  readonly unreadable: ReadonlySet<string>;
}

/** A record as it is handed in: the ledger dates it. */
export type Undated<Kept extends LedgerRecord> = Kept extends LedgerRecord ? Omit<Kept, 'changedAt'> : never;

/** Quotes, applications and contracts that the visitor keeps in this browser. */
export interface Ledger {
  readonly store: StoreApi<LedgerState>;
  /** Adds a record or puts it in place of the one with its id. False where it is in memory only. */
  readonly put: (record: Undated<LedgerRecord>) => boolean;
  /**
   * Changes a record as it is kept now, whatever another tab made of it since it was shown. False where the
   * browser did not keep the change; nothing happens where there is no such record.
   */
  readonly change: <Kept extends LedgerRecord>(
    id: string,
    kind: Kept['kind'],
    change: (record: Kept) => Kept,
  ) => boolean;
  /** Forgets a record; it is handed back, so that it can be put again. */
  readonly remove: (id: string) => LedgerRecord | undefined;
  /** Ends the watching of other tabs. */
  readonly close: () => void;
}

/** `now` gives an instant as ISO text. */
export function createLedger(storage: RecordStorage, now: () => string): Ledger {
  const store = createStore<LedgerState>(() => readAll(storage));

  const show = (record: LedgerRecord, isKept: boolean) =>
    store.setState(({ records, unkept, unreadable }) => ({
      records: new Map(records).set(record.id, record),
      unkept: isKept ? without(unkept, record.id) : new Set(unkept).add(record.id),
      unreadable: without(unreadable, record.id),
    }));
  const hide = (id: string) =>
    store.setState(({ records, unkept, unreadable }) => {
      const rest = new Map(records);
      rest.delete(id);
      return { records: rest, unkept: without(unkept, id), unreadable: without(unreadable, id) };
    });
  const keep = (undated: Undated<LedgerRecord>): boolean => {
    const record = { ...undated, changedAt: now() } as LedgerRecord;
    const isKept = storage.write(record.id, writeRecord(record));
    show(record, isKept);
    return isKept;
  };
  /** As another tab may have left it; what is in memory only is as it is shown. */
  const current = (id: string): LedgerRecord | undefined => {
    const kept = storage.read(id);
    const reading = kept === null ? undefined : readRecord(kept);
    const { records, unkept } = store.getState();
    return reading?.ok ? reading.record : unkept.has(id) ? records.get(id) : undefined;
  };

  const close = storage.subscribe((id) => {
    if (id === undefined) {
      store.setState(readAll(storage));
      return;
    }
    const kept = storage.read(id);
    const reading = kept === null ? undefined : readRecord(kept);
    if (reading === undefined) hide(id);
    else if (reading.ok) show(reading.record, true);
  });

  return {
    store,
    put: keep,
    change: (id, kind, change) => {
      const record = current(id);
      if (record === undefined || record.kind !== kind) return true;
      return keep(change(record as Parameters<typeof change>[0]));
    },
    remove: (id) => {
      const record = current(id);
      storage.write(id, null);
      hide(id);
      return record;
    },
    close,
  };
}

function readAll(storage: RecordStorage): LedgerState {
  const records = new Map<string, LedgerRecord>();
  const unreadable = new Set<string>();
  for (const [id, text] of storage.readAll()) {
    const reading = readRecord(text);
    // A text under another record's name would be written over with it.
    if (reading.ok && reading.record.id === id) records.set(id, reading.record);
    else unreadable.add(id);
  }
  return { records, unkept: new Set(), unreadable };
}

function without(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  if (!ids.has(id)) return ids;
  const rest = new Set(ids);
  rest.delete(id);
  return rest;
}
