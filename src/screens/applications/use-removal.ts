import { useState } from 'react';
import type { ApplicationRecord } from '../../store/ledger/records';
import { useLedger } from '../../store/ledger/use-ledger';

export interface Removal {
  /** What was deleted last and can still come back. */
  readonly removed: ApplicationRecord | undefined;
  readonly remove: (record: ApplicationRecord) => void;
  readonly undo: () => void;
  readonly dismiss: () => void;
}

/** Deleting an application, and bringing the last one back. */
export function useRemoval(): Removal {
  const ledger = useLedger();
  const [removed, setRemoved] = useState<ApplicationRecord>();
  return {
    removed,
    remove: ({ id }) => {
      const taken = ledger.remove(id);
      setRemoved(taken?.kind === 'application' ? taken : undefined);
    },
    undo: () => {
      if (removed !== undefined) ledger.put(removed);
      setRemoved(undefined);
    },
    dismiss: () => setRemoved(undefined),
  };
}
