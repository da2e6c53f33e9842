import { readApplicant } from '../../entry/applicant/read-applicant';
import { toIsoDate } from '../../pricing/calendar/plain-date';
import { useApplicantState } from '../../store/applicant/use-applicant';
import { useToday } from '../../store/calculator-context';
import { useRecords } from '../../store/ledger/use-ledger';
import { ApplicantIncomplete } from './applicant-incomplete';
import { confirmedText } from './confirm-application';
import { Confirmation } from './confirmation';
import { ConfirmationResult } from './confirmation-result';
import { madeBefore } from './made-before';
import type { StepProps } from './package-step';

/** 确认提交审核: everything once more and the tick; once confirmed, what came of it, also after a reload. */
export function ConfirmStep({ document, mending }: StepProps) {
  const texts = useApplicantState((state) => state.texts);
  const confirmed = useApplicantState((state) => state.confirmed);
  const records = useRecords('application');
  const madeOn = toIsoDate(useToday());
  const reading = readApplicant(texts);
  const isConfirmed = reading.ok && confirmed?.of === confirmedText(document, reading.applicant, mending);
  const made = isConfirmed
    ? records.find(({ id }) => id === confirmed.id)
    : madeBefore({ records, link: document.link, madeOn, texts });
  if (made !== undefined) return <ConfirmationResult record={made} document={document} />;
  return reading.ok ? (
    <Confirmation document={document} applicant={reading.applicant} mending={mending} />
  ) : (
    <ApplicantIncomplete count={reading.issues.length} mending={mending} />
  );
}
