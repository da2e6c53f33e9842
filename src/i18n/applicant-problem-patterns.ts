import type { ApplicantProblem } from '../entry/applicant/applicant-problem';

/** One sentence for each way in which a text of the applicant can be wrong, complete in every language. */
export type ApplicantProblemPatterns = {
  readonly [Tag in ApplicantProblem['tag']]: (
    field: string,
    problem: Extract<ApplicantProblem, { tag: Tag }>,
  ) => string;
};
