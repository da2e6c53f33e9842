import type { StrictJsonProblem } from '../pricing/strict-json';

/**
 * Why a text is not the page's settings. `path` names the place as in `hosts[1]` or `brandColour.dark`; `found` is
 * the value as given (`undefined` where it is missing), `expected` what would be right.
 */
export type SettingsProblem =
  | StrictJsonProblem
  | { readonly tag: 'missing'; readonly path: string; readonly found: undefined }
  | {
      readonly tag: WrongValueTag;
      readonly path: string;
      readonly found: unknown;
      readonly expected: string;
    };

export type WrongValueTag =
  | 'wrong-type'
  | 'wrong-version'
  | 'wrong-file'
  | 'wrong-origin'
  | 'wrong-address'
  | 'wrong-phone'
  | 'wrong-choice'
  | 'wrong-colour'
  | 'too-many';

const EXPECTED = {
  'not-json': 'a JSON object',
  missing: 'this key',
  'unknown-key': 'no such key here',
  'repeated-key': 'this key once',
} as const;

/** One line for the console and for whoever mends the file: the path, what stands there, what would be right. */
export function describeSettingsProblem(problem: SettingsProblem): string {
  const where = problem.path === '' ? '(file)' : problem.path;
  const found = problem.found === undefined ? 'nothing' : JSON.stringify(problem.found);
  const expected = 'expected' in problem ? problem.expected : EXPECTED[problem.tag];
  return `${where}: ${problem.tag}, found ${found}, expected ${expected}`;
}
