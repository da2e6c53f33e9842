import type { ContractQuantities } from '../../../src/pricing/contract-history/contract-history';
import { readRecord, writeRecord } from '../../../src/store/ledger/record-text';
import type { ApplicationRecord, ContractRecord } from '../../../src/store/ledger/records';
import type { PageServices } from '../../../src/store/page-services';
import { testServices } from '../../app/test-services';
import { mapStorage } from '../../store/map-storage';

/** The least that a contract begins with. */
export const LEAST: ContractQuantities = {
  employees: 1000,
  experts: 3,
  tickets: 3,
  robots: 1,
  knowledge: 0,
  sessionsInPacks: 0,
};

export const NOTHING: ContractQuantities = { ...LEAST, employees: 0, experts: 0, tickets: 0, robots: 0 };

/** A contract from 2025-06-15 for two years, where a test says nothing else. */
export const contractRecord = (change: Partial<ContractRecord> = {}): ContractRecord => ({
  kind: 'contract',
  id: 'c1',
  changedAt: '2026-03-01T00:00:00.000Z',
  name: '总部',
  start: '2025-06-15',
  years: 2,
  quantities: LEAST,
  changes: [],
  ...change,
});

/** A world in which the browser keeps these records; `kept` reads back what it keeps now. */
export function worldWith(
  records: readonly (ContractRecord | ApplicationRecord)[],
  changes: Partial<PageServices> = {},
) {
  const { storage, entries } = mapStorage();
  for (const record of records) entries.set(`ssc-calculator/record/${record.id}`, writeRecord(record));
  const kept = (): ContractRecord[] =>
    [...entries.values()].flatMap((text) => {
      const reading = readRecord(text);
      return reading.ok && reading.record.kind === 'contract' ? [reading.record] : [];
    });
  return { services: testServices({ recordStorage: () => storage, ...changes }), kept, entries };
}
