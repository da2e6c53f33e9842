import { readApplicant } from '../../entry/applicant/read-applicant';
import { useApplicantState } from '../../store/applicant/use-applicant';
import { useRecords } from '../../store/ledger/use-ledger';
import { ApplicantIncomplete } from './applicant-incomplete';
import { confirmedText } from './confirm-application';
import { Confirmation } from './confirmation';
import { ConfirmationResult } from './confirmation-result';
import type { StepProps } from './package-step';

/** 确认提交审核: everything once more and the tick; once confirmed, what came of it. */
export function ConfirmStep({ document, mending }: StepProps) {
  const texts = useApplicantState((state) => state.texts);
  const confirmed = useApplicantState((state) => state.confirmed);
  const records = useRecords('application');
  const reading = readApplicant(texts);
  if (!reading.ok) return <ApplicantIncomplete count={reading.issues.length} mending={mending} />;
  const { applicant } = reading;
  const isConfirmed = confirmed?.of === confirmedText(document, applicant, mending);
  const made = isConfirmed ? records.find(({ id }) => id === confirmed.id) : undefined;
  return made ? (
    <ConfirmationResult record={made} document={document} applicant={applicant} />
  ) : (
    <Confirmation document={document} applicant={applicant} mending={mending} />
  );
}
