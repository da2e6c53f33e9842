import type { ApplicantProblemPatterns } from './applicant-problem-patterns';
import { groupDigits } from './group-digits';
import type { ApplicationMessages } from './zh-cn-application';

export const enApplicantFields: ApplicationMessages['fields'] = {
  company: { label: 'Company', about: 'As on the business licence' },
  creditCode: {
    label: 'Unified social credit code',
    about: '18 characters; the last one checks the others',
  },
  contactName: { label: 'Contact', about: 'Who handles this purchase' },
  mobile: {
    label: 'Mobile number',
    about: 'The result of the review comes by SMS. Outside mainland China begin with + and the country code',
  },
  email: { label: 'E-mail', about: 'The result of the review comes to this address too' },
  wecomName: { label: 'Name in WeCom', about: 'What the company is called in WeCom' },
  industry: { label: 'Company’s industry', about: 'Such as manufacturing, retail, higher education' },
  remarks: { label: 'Remarks', about: 'What sales should know beforehand, up to 500 characters' },
};

export const enApplicantProblems: ApplicantProblemPatterns = {
  missing: (field) => `Please fill in “${field}”.`,
  'too-long': (field, { maximum, length }) =>
    `${field} must be ${maximum} characters or fewer, and now has ${groupDigits(length)}.`,
  'code-characters': (field, { characters }) =>
    `${field} must have digits and capital letters only (no I, O, S, V, Z), and now has: ${characters}`,
  'code-length': (field, { length }) => `${field} must have 18 characters, and now has ${length}.`,
  'code-check': (field, { text, check, expected }) =>
    `${field} “${text}” does not check: by its first 17 characters the last must be ${expected}, and now is ${check}. Please check every character.`,
  'mobile-characters': (field, { text }) =>
    `${field} must be a number such as 13800138000 or +852 51234567; “${text}” is not understood.`,
  'mobile-length': (field, { digits }) =>
    `${field} must have 11 digits, and now has ${digits}. Outside mainland China begin with + and the country code.`,
  'mobile-prefix': (field, { text }) => `${field} must begin with 13 to 19, and now is ${text}.`,
  'mobile-country': (field, { text }) =>
    `${field} must have a country code that does not begin with 0, and now is ${text}.`,
  'mobile-abroad-length': (field, { text, digits }) =>
    `${field} must have 7 to 15 digits after +; “${text}” has ${digits}.`,
  'email-at': (field, { text, signs }) =>
    `${field} must have one @, as in name@example.com; “${text}” has ${signs}.`,
  'email-space': (field, { text }) => `${field} must have no spaces, and now is “${text}”.`,
  'email-name': (field, { text }) =>
    `${field} must have letters, digits and signs such as . _ - before @; “${text}” is not understood.`,
  'email-domain': (field, { domain }) =>
    `${field} must have a domain such as example.com after @, and now has “${domain}”.`,
};
