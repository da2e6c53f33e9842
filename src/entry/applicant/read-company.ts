import type { ApplicantReading } from './applicant-problem';
import { readFreeText } from './read-free-text';
import { visibleText } from './visible-text';

/** Longer than any company's registered name. */
export const MAX_COMPANY_NAME = 100;

/** 公司名称, required. */
export const readCompany = (text: string): ApplicantReading =>
  readFreeText(visibleText(text), { required: true, maximum: MAX_COMPANY_NAME });
