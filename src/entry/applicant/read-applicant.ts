import type { ApplicantProblem, ApplicantReading } from './applicant-problem';
import { readCompany } from './read-company';
import { readCreditCode } from './read-credit-code';
import { readEmail } from './read-email';
import { type FreeTextRule, readFreeText } from './read-free-text';
import { readMobile } from './read-mobile';
import { visibleLines, visibleText } from './visible-text';

/** The fields of 填写基础信息 in the form's order, by their names in files and messages. */
export const APPLICANT_FIELDS = [
  'company',
  'creditCode',
  'contactName',
  'mobile',
  'email',
  'wecomName',
  'industry',
  'remarks',
] as const;
export type ApplicantField = (typeof APPLICANT_FIELDS)[number];

/** A text for each field: as typed, or in its one form once it was read. */
export type ApplicantTexts = Readonly<Record<ApplicantField, string>>;

/** The vendor answers by SMS and e-mail: both are needed. Source: product.md section 5. */
export const REQUIRED_APPLICANT_FIELDS: readonly ApplicantField[] = [
  'company',
  'contactName',
  'mobile',
  'email',
];

/** The longest text that a field holds on to, good or refused, in UTF-16 units. */
export const MAX_APPLICANT_TEXT = 2000;

/** Cuts what no field could take: from a paste of a whole document its beginning, still too long to be read. */
export const cutApplicantText = (text: string): string => text.slice(0, MAX_APPLICANT_TEXT);

const line =
  (rule: FreeTextRule) =>
  (text: string): ApplicantReading =>
    readFreeText(visibleText(text), rule);

const READERS: Readonly<Record<ApplicantField, (text: string) => ApplicantReading>> = {
  company: readCompany,
  creditCode: readCreditCode,
  contactName: line({ required: true, maximum: 50 }),
  mobile: readMobile,
  email: readEmail,
  wecomName: line({ required: false, maximum: 100 }),
  industry: line({ required: false, maximum: 50 }),
  remarks: (text) => readFreeText(visibleLines(text), { required: false, maximum: 500 }),
};

export const readApplicantField = (field: ApplicantField, text: string): ApplicantReading =>
  READERS[field](text);

export interface ApplicantIssue {
  readonly field: ApplicantField;
  readonly problem: ApplicantProblem;
}

/** What the applicant says of themselves, or every field that has to be mended first, in the form's order. */
export function readApplicant(
  texts: ApplicantTexts,
):
  | { readonly ok: true; readonly applicant: ApplicantTexts }
  | { readonly ok: false; readonly issues: readonly ApplicantIssue[] } {
  const issues: ApplicantIssue[] = [];
  const applicant = { ...texts };
  for (const field of APPLICANT_FIELDS) {
    const reading = readApplicantField(field, texts[field]);
    if (reading.ok) applicant[field] = reading.value;
    else issues.push({ field, problem: reading.problem });
  }
  return issues.length > 0 ? { ok: false, issues } : { ok: true, applicant };
}

export const EMPTY_APPLICANT: ApplicantTexts = {
  company: '',
  creditCode: '',
  contactName: '',
  mobile: '',
  email: '',
  wecomName: '',
  industry: '',
  remarks: '',
};
