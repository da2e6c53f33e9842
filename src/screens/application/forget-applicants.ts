import type { ApplicantMemory } from '../../store/applicant/applicant-memory';
import type { Ledger } from '../../store/ledger/ledger';
import type { ApplicationRecord } from '../../store/ledger/records';
import { removalsOf } from '../../store/ledger/removals';

/**
 * Takes the contact details out of every kept application, and out of those that can still be brought back;
 * for this visit they stay in memory.
 */
export function forgetApplicants(ledger: Ledger, memory: ApplicantMemory): void {
  const withoutApplicant = ({ applicant: _, ...rest }: ApplicationRecord): ApplicationRecord => rest;
  for (const record of ledger.store.getState().records.values()) {
    if (record.kind !== 'application' || record.applicant === undefined) continue;
    memory.setApplicant(record.id, record.applicant);
    ledger.change<ApplicationRecord>(record.id, 'application', withoutApplicant);
  }
  const removals = removalsOf(ledger);
  const removed = removals.getState().map((record) => {
    if (record.kind !== 'application' || record.applicant === undefined) return record;
    memory.setApplicant(record.id, record.applicant);
    return withoutApplicant(record);
  });
  removals.setState(removed, true);
}
