import type { FieldProblem } from '../entry/field-problem';

/** One sentence for each way in which a field's text can be wrong: a closed set, complete in every language. */
export type ProblemPatterns = {
  readonly [Tag in FieldProblem['tag']]: (
    field: string,
    problem: Extract<FieldProblem, { tag: Tag }>,
  ) => string;
};
