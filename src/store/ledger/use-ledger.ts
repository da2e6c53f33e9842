import { useMemo } from 'react';
import { useStore } from 'zustand';
import { useCalculatorStore, useServices } from '../calculator-context';
import type { CalculatorStore } from '../calculator-store';
import type { PageServices } from '../page-services';
import { askBeforeLeaving } from './ask-before-leaving';
import { createLedger, type Ledger, type LedgerState } from './ledger';
import { browserRecordStorage } from './record-storage';
import type { LedgerRecord } from './records';

/** One for each page, opened when the first screen, or the host, asks for it. */
const ledgers = new WeakMap<CalculatorStore, Ledger>();

/** The ledger of a page, opened with the first call. */
export function ledgerOf(
  store: CalculatorStore,
  { recordStorage, now }: Pick<PageServices, 'recordStorage' | 'now'>,
): Ledger {
  const known = ledgers.get(store);
  if (known !== undefined) return known;
  const ledger = createLedger(browserRecordStorage(recordStorage), now);
  askBeforeLeaving(ledger);
  ledgers.set(store, ledger);
  return ledger;
}

export const useLedger = (): Ledger => ledgerOf(useCalculatorStore(), useServices());

/** A part of the ledger's state. The selector returns a reference that the state itself holds. */
export function useLedgerState<Part>(select: (state: LedgerState) => Part): Part {
  return useStore(useLedger().store, select);
}

/** All records of a kind, the latest change first. */
export function useRecords<Kind extends LedgerRecord['kind']>(
  kind: Kind,
): readonly Extract<LedgerRecord, { kind: Kind }>[] {
  const records = useLedgerState((state) => state.records);
  return useMemo(
    () =>
      [...records.values()]
        .filter((record) => record.kind === kind)
        .sort((a, b) => (a.changedAt < b.changedAt ? 1 : a.changedAt > b.changedAt ? -1 : 0)) as Extract<
        LedgerRecord,
        { kind: Kind }
      >[],
    [records, kind],
  );
}
