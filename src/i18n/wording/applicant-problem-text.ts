import type { ApplicantProblem } from '../../entry/applicant/applicant-problem';
import type { ApplicantField } from '../../entry/applicant/read-applicant';
import type { ApplicationMessages } from '../zh-cn-application';
import { shortText } from './short-text';

/** The one sentence about a refused text of the applicant. */
export function applicantProblemText(
  field: ApplicantField,
  problem: ApplicantProblem,
  { fields, problems }: ApplicationMessages,
): string {
  // Each pattern takes exactly its own tag's problem; the compiler can't see that the two tags are one.
  const pattern = problems[problem.tag] as (field: string, problem: ApplicantProblem) => string;
  return pattern(fields[field].label, withShortTexts(problem));
}

function withShortTexts(problem: ApplicantProblem): ApplicantProblem {
  if ('text' in problem) return { ...problem, text: shortText(problem.text) };
  if ('characters' in problem) return { ...problem, characters: shortText(problem.characters) };
  return 'domain' in problem ? { ...problem, domain: shortText(problem.domain) } : problem;
}
