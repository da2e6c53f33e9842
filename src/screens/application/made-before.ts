import { APPLICANT_FIELDS, type ApplicantTexts, readApplicant } from '../../entry/applicant/read-applicant';
import type { ApplicationRecord } from '../../store/ledger/records';

export interface MadeInput {
  /** The latest first. */
  readonly records: readonly ApplicationRecord[];
  /** Of the selection, with price book and total. */
  readonly link: string;
  /** Today as ISO date. */
  readonly madeOn: string;
  /** What stands in the applicant's form. */
  readonly texts: ApplicantTexts;
}

/**
 * The application that was made of just this today, before the page was reloaded and forgot it: by the same applicant
 * where the device remembers who that was, else where nobody has typed anything since.
 */
export function madeBefore({ records, link, madeOn, texts }: MadeInput): ApplicationRecord | undefined {
  const reading = readApplicant(texts);
  const isSameApplicant = ({ applicant }: ApplicationRecord) =>
    reading.ok
      ? APPLICANT_FIELDS.every((field) => applicant?.[field] === reading.applicant[field])
      : APPLICANT_FIELDS.every((field) => texts[field] === '');
  return records.find(
    (record) => record.link === link && record.madeOn === madeOn && isSameApplicant(record),
  );
}
