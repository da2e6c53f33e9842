import * as v from 'valibot';
import type { ApplicantTexts } from '../../entry/applicant/read-applicant';
import { applicantSchema } from './applicant-schema';

/** The name under which the browser keeps the applicant's details, where the buyer asked for it. */
export const APPLICANT_KEY = 'ssc-calculator/applicant';

const VERSION = 1;
const schema = v.strictObject({ version: v.literal(VERSION), applicant: applicantSchema });

export const writeKeptApplicant = (applicant: ApplicantTexts): string =>
  JSON.stringify({ version: VERSION, applicant });

/** The texts as they were typed, in fresh objects; `undefined` for anything that this page did not write. */
export function readKeptApplicant(kept: string | null): ApplicantTexts | undefined {
  if (kept === null) return undefined;
  try {
    const parsed = v.safeParse(schema, JSON.parse(kept));
    return parsed.success ? parsed.output.applicant : undefined;
  } catch {
    return undefined;
  }
}
