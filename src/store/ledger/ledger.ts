import { createStore, type StoreApi } from 'zustand/vanilla';
import type { RecordStorage } from './record-storage';
import { type RecordReading, readRecord, writeRecord } from './record-text';
import type { LedgerRecord } from './records';

export interface LedgerState {
  readonly records: ReadonlyMap<string, LedgerRecord>;
  /** Records that the browser has no room for: in this tab's memory only, until it is closed. */
  readonly unkept: ReadonlySet<string>;
  /** Kept texts that can't be read, by their ids, and whether a newer page wrote them. They stay where they are. */
  readonly unreadable: ReadonlyMap<string, { readonly fromNewerVersion: boolean }>;
}

/** A record as it is handed in: the ledger dates it. */
export type Undated<Kept extends LedgerRecord> = Kept extends LedgerRecord ? Omit<Kept, 'changedAt'> : never;

/** What became of a change: `not-kept` is in memory only, `missing` had no record of that kind to change. */
export type ChangeOutcome = 'kept' | 'not-kept' | 'missing';

/** Quotes, applications and contracts that the visitor keeps in this browser. */
export interface Ledger {
  readonly store: StoreApi<LedgerState>;
  /** Adds a record or puts it in place of the one with its id. False where it is in memory only. */
  readonly put: (record: Undated<LedgerRecord>) => boolean;
  /**
   * Changes a record as it is kept now, whatever another tab made of it since it was shown. Nothing happens
   * where there is no such record, as another tab may have deleted it.
   */
  readonly change: <Kept extends LedgerRecord>(
    id: string,
    kind: Kept['kind'],
    change: (record: Kept) => Kept,
  ) => ChangeOutcome;
  /** Takes many records over as they are, their dates included. False where any of them is in memory only. */
  readonly adopt: (records: readonly LedgerRecord[]) => boolean;
  /** Forgets a record; it is handed back, so that it can be put again. */
  readonly remove: (id: string) => LedgerRecord | undefined;
  /** A kept text as it is, for what can't be read. */
  readonly keptText: (id: string) => string | undefined;
  /** Ends the watching of other tabs. */
  readonly close: () => void;
}

/** `now` gives an instant as ISO text. */
export function createLedger(storage: RecordStorage, now: () => string): Ledger {
  const store = createStore<LedgerState>(() => readAll(storage));
  const { getState, setState } = store;

  /** What is kept under an id: `null` where nothing is, `undefined` where the storage can't be asked. */
  const readKept = (id: string): RecordReading | null | undefined => {
    const text = storage.read(id);
    return text === null || text === undefined ? text : readUnderId(id, text);
  };
  /** False where there is no room, or where a text stands that this page can't read: it is not written over. */
  const keep = (record: LedgerRecord): boolean =>
    readKept(record.id)?.ok !== false && storage.write(record.id, writeRecord(record));
  const show = (record: LedgerRecord, isKept: boolean) =>
    setState((state) => withRecords(state, [[record, isKept]]));
  const hide = (id: string) => setState((state) => withoutRecord(state, id));
  /** Where room came about, what was in memory only is kept after all. */
  const keepUnkept = () => {
    for (const id of getState().unkept) {
      const record = getState().records.get(id);
      if (record !== undefined && keep(record)) show(record, true);
    }
  };
  /** As another tab may have left it; what is in memory only is as it is shown. */
  const current = (id: string): LedgerRecord | undefined => {
    const { records, unkept } = getState();
    if (unkept.has(id)) return records.get(id);
    const kept = readKept(id);
    if (kept === undefined) return records.get(id);
    return kept?.ok ? kept.record : undefined;
  };
  const put = (undated: Undated<LedgerRecord>): boolean => {
    const record = { ...undated, changedAt: now() } as LedgerRecord;
    const isKept = keep(record);
    show(record, isKept);
    return isKept;
  };

  const close = storage.subscribe((id) => {
    if (id === undefined) {
      setState((state) => {
        const inMemory = [...state.unkept].flatMap((unkept) => state.records.get(unkept) ?? []);
        return withRecords(
          readAll(storage),
          inMemory.map((record) => [record, false]),
        );
      });
    } else {
      const kept = readKept(id);
      if (kept === null) hide(id);
      else if (kept?.ok) show(kept.record, true);
      else if (kept?.ok === false) {
        setState((state) => {
          const rest = withoutRecord(state, id);
          return { ...rest, unreadable: new Map(rest.unreadable).set(id, kept) };
        });
      }
    }
    keepUnkept();
  });

  return {
    store,
    put,
    change: (id, kind, change) => {
      const record = current(id);
      if (record === undefined || record.kind !== kind) return 'missing';
      return put(change(record as Parameters<typeof change>[0])) ? 'kept' : 'not-kept';
    },
    adopt: (records) => {
      const outcomes = records.map((record) => [record, keep(record)] as const);
      setState((state) => withRecords(state, outcomes));
      return outcomes.every(([, isKept]) => isKept);
    },
    remove: (id) => {
      const record = current(id);
      storage.write(id, null);
      hide(id);
      keepUnkept();
      return record;
    },
    keptText: (id) => storage.read(id) ?? undefined,
    close,
  };
}

/** A text under another record's name would be written over with it: it counts as one that can't be read. */
function readUnderId(id: string, text: string): RecordReading {
  const reading = readRecord(text);
  return reading.ok && reading.record.id !== id ? { ok: false, fromNewerVersion: false } : reading;
}

function readAll(storage: RecordStorage): LedgerState {
  const records = new Map<string, LedgerRecord>();
  const unreadable = new Map<string, { readonly fromNewerVersion: boolean }>();
  for (const [id, text] of storage.readAll()) {
    const reading = readUnderId(id, text);
    if (reading.ok) records.set(id, reading.record);
    else unreadable.set(id, reading);
  }
  return { records, unkept: new Set(), unreadable };
}

/** The state with these records in it, each kept by the browser or in memory only. */
function withRecords(
  state: LedgerState,
  outcomes: readonly (readonly [record: LedgerRecord, isKept: boolean])[],
): LedgerState {
  const records = new Map(state.records);
  const unkept = new Set(state.unkept);
  const unreadable = new Map(state.unreadable);
  for (const [record, isKept] of outcomes) {
    records.set(record.id, record);
    if (isKept) unreadable.delete(record.id);
    if (isKept) unkept.delete(record.id);
    else unkept.add(record.id);
  }
  return { records, unkept, unreadable };
}

function withoutRecord({ records, unkept, unreadable }: LedgerState, id: string): LedgerState {
  const rest = { records: new Map(records), unkept: new Set(unkept), unreadable: new Map(unreadable) };
  rest.records.delete(id);
  rest.unkept.delete(id);
  rest.unreadable.delete(id);
  return rest;
}
