import type { LedgerRecord } from './records';

export interface MergeInput {
  readonly known: ReadonlyMap<string, LedgerRecord>;
  /** No two of one id. */
  readonly incoming: readonly LedgerRecord[];
  readonly newId: () => string;
  /** How the older of two versions of a record is named beside the newer one. */
  readonly nameOfOlder: (name: string) => string;
}

/** What comes of taking records in beside those that are there: nothing that is there is lost. */
export interface Merge {
  /** New records, newer versions, and the older ones as copies: what the ledger is to take over. */
  readonly adopted: readonly LedgerRecord[];
  readonly addedCount: number;
  /** Saying what is there already: at most written at another time, as one that was deleted and restored. */
  readonly sameCount: number;
  /** There in another version: the one changed last has the id, the other one is kept as a copy. */
  readonly differingCount: number;
}

/** Merges by id. A copy that an earlier merge made is not made again. */
export function mergeRecords({ known, incoming, newId, nameOfOlder }: MergeInput): Merge {
  const contents = new Set([...known.values()].map(contentOf));
  const adopted: LedgerRecord[] = [];
  let addedCount = 0;
  let sameCount = 0;
  for (const record of incoming) {
    const there = known.get(record.id);
    if (there === undefined) {
      adopted.push(record);
      addedCount += 1;
    } else if (contentOf(there) === contentOf(record)) {
      sameCount += 1;
    } else {
      const [newer, older] = there.changedAt < record.changedAt ? [record, there] : [there, record];
      const copy = named({ ...older, id: newId() }, nameOfOlder);
      if (newer === record) adopted.push(record);
      if (!contents.has(contentOf(copy))) adopted.push(copy);
    }
  }
  return { adopted, addedCount, sameCount, differingCount: incoming.length - addedCount - sameCount };
}

/** Applications have a number and no name. */
const named = (record: LedgerRecord, nameOfOlder: (name: string) => string): LedgerRecord =>
  record.kind === 'application'
    ? { ...record, number: nameOfOlder(record.number) }
    : { ...record, name: nameOfOlder(record.name) };

/** What a record says, whatever its id and whenever it was written last: its keys in one order. */
const contentOf = (record: LedgerRecord): string => {
  const { id: _, changedAt: __, ...content } = record;
  return JSON.stringify(content, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
};
