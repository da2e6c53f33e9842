import { createStore, type StoreApi, useStore } from 'zustand';
import type { Ledger } from './ledger';
import type { LedgerRecord } from './records';
import { useLedger, useLedgerState } from './use-ledger';

/** What was deleted in this page and can come back, the latest last; as long as the page is open. */
const stacks = new WeakMap<Ledger, StoreApi<readonly LedgerRecord[]>>();

/** The stack of a ledger's deletions. */
export function removalsOf(ledger: Ledger): StoreApi<readonly LedgerRecord[]> {
  const stack = stacks.get(ledger) ?? createStore<readonly LedgerRecord[]>(() => []);
  stacks.set(ledger, stack);
  return stack;
}

export interface Removals<Removed extends LedgerRecord> {
  /** Deleted and not there again, the latest last. */
  readonly removed: readonly Removed[];
  readonly remove: (id: string) => void;
  /** Puts a deleted record back. False where it is in memory only. */
  readonly restore: (record: Removed) => boolean;
  /** Gives the way back up. */
  readonly dismiss: (record: Removed) => void;
}

/** Deleting records of one kind and bringing them back, also after another screen was shown. */
export function useRemovals<Kind extends LedgerRecord['kind']>(
  kind: Kind,
): Removals<Extract<LedgerRecord, { kind: Kind }>> {
  type Removed = Extract<LedgerRecord, { kind: Kind }>;
  const ledger = useLedger();
  const stack = removalsOf(ledger);
  const all = useStore(stack);
  const records = useLedgerState((state) => state.records);
  const drop = ({ id }: Removed) =>
    stack.setState(
      stack.getState().filter((other) => other.id !== id),
      true,
    );
  return {
    // Another tab, or an import, may have brought one back.
    removed: all.filter((record): record is Removed => record.kind === kind && !records.has(record.id)),
    remove: (id) => {
      const record = ledger.remove(id);
      if (record === undefined) return;
      stack.setState([...stack.getState().filter((other) => other.id !== id), record], true);
    },
    restore: (record) => {
      drop(record);
      return ledger.put(record);
    },
    dismiss: drop,
  };
}
