import type { ApplicationRecord } from '../../store/ledger/records';
import { useRemovals } from '../../store/ledger/removals';

export interface Removal {
  /** What was deleted last and can still come back. */
  readonly removed: ApplicationRecord | undefined;
  /** How many can come back, one after the other. */
  readonly count: number;
  readonly remove: (record: ApplicationRecord) => void;
  readonly undo: () => void;
  readonly dismiss: () => void;
}

/** Deleting an application, and bringing the last one back. */
export function useRemoval(): Removal {
  const { removed, remove, restore, dismiss } = useRemovals('application');
  const latest = removed.at(-1);
  return {
    removed: latest,
    count: removed.length,
    remove: ({ id }) => remove(id),
    undo: () => {
      if (latest !== undefined) restore(latest);
    },
    dismiss: () => {
      if (latest !== undefined) dismiss(latest);
    },
  };
}
