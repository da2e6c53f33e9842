import type { ApplicantMemory } from '../../store/applicant/applicant-memory';
import type { Ledger } from '../../store/ledger/ledger';
import type { ApplicationRecord } from '../../store/ledger/records';

/** Takes the contact details out of every kept application; for this visit they stay in memory. */
export function forgetApplicants(ledger: Ledger, memory: ApplicantMemory): void {
  for (const record of ledger.store.getState().records.values()) {
    if (record.kind !== 'application' || record.applicant === undefined) continue;
    memory.setApplicant(record.id, record.applicant);
    ledger.change<ApplicationRecord>(record.id, 'application', ({ applicant: _, ...rest }) => rest);
  }
}
