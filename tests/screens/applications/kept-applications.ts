import type { ApplicationState } from '../../../src/embed/protocol';
import { writeRecord } from '../../../src/store/ledger/record-text';
import type { ApplicationRecord, StateChange } from '../../../src/store/ledger/records';
import { mapStorage } from '../../store/map-storage';

export const LINK =
  '#/new?employees=6000&experts=3&tickets=3&robots=1&knowledge=1&years=2&book=ssc-pro-2022-10-18';

/** An application made on a day of February 2026 and, later, in another state. */
export function application(
  day: number,
  state: ApplicationState = 'prepared',
  changes: Partial<ApplicationRecord> = {},
): ApplicationRecord {
  const date = `2026-02-${String(day).padStart(2, '0')}`;
  const prepared: StateChange = { state: 'prepared', by: 'page', at: `${date}T01:00:00.000Z` };
  const later: StateChange = { state, by: 'host', at: `${date}T20:30:00.000Z` };
  return {
    kind: 'application',
    id: `made-${day}`,
    number: `A${date.replaceAll('-', '')}-AAAAA`,
    mode: 'new',
    link: `${LINK}&quoted=420280.00`,
    totalYuan: '420280.00',
    madeOn: date,
    changedAt: later.at,
    history: state === 'prepared' ? [prepared] : [prepared, later],
    ...changes,
  };
}

/** A browser's storage that keeps these records. */
export function keeping(records: readonly ApplicationRecord[]) {
  const kept = mapStorage();
  for (const record of records) kept.entries.set(`ssc-calculator/record/${record.id}`, writeRecord(record));
  return kept;
}
