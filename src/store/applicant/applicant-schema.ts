import * as v from 'valibot';
import { MAX_APPLICANT_TEXT } from '../../entry/applicant/read-applicant';

const text = v.pipe(v.string(), v.maxLength(MAX_APPLICANT_TEXT));

/** What an applicant says of themselves, as texts of a length that their fields take. */
export const applicantSchema = v.strictObject({
  company: text,
  creditCode: text,
  contactName: text,
  mobile: text,
  email: text,
  wecomName: text,
  industry: text,
  remarks: text,
});
