import type { StrictJsonProblem } from '../strict-json';

/**
 * Why a text is not a price book. `path` names the place as in `items.experts.price.amount`
 * or `sessionPacks[1].id`; `found` is the value as given (`undefined` where it is missing).
 */
export type PriceBookProblem =
  | StrictJsonProblem
  | { readonly tag: 'missing'; readonly path: string; readonly found: undefined }
  | { readonly tag: 'wrong-type'; readonly path: string; readonly found: unknown; readonly expected: string }
  | { readonly tag: 'wrong-unit'; readonly path: string; readonly found: unknown; readonly expected: string }
  | { readonly tag: 'negative-price'; readonly path: string; readonly found: string }
  | { readonly tag: 'wrong-price'; readonly path: string; readonly found: unknown }
  | {
      readonly tag: 'out-of-range';
      readonly path: string;
      readonly found: unknown;
      readonly expected: string;
    }
  | { readonly tag: 'overlapping-id'; readonly path: string; readonly found: string }
  | { readonly tag: 'unknown-source'; readonly path: string; readonly found: string }
  | { readonly tag: 'packs-without-common-unit'; readonly path: string; readonly found: number }
  | { readonly tag: 'taken-id'; readonly path: 'id'; readonly found: string };

const YUAN = 'yuan as a text like "3000" or "1880.50": 0 to 10000000, at most two decimals';

const EXPECTED = {
  'not-json': 'JSON',
  missing: 'this key',
  'unknown-key': 'no such key here',
  'repeated-key': 'this key once',
  'negative-price': YUAN,
  'wrong-price': YUAN,
  'overlapping-id': 'each id once',
  'unknown-source': 'a key of sources',
  'packs-without-common-unit':
    'packs with a larger size in common: 100000 steps of it or fewer in their table',
  'taken-id': 'an id of its own: the page has a list of this id with other contents',
} as const;

/** One line for the console and for whoever mends the file: the path, what stands there, what would be right. */
export function describePriceBookProblem(problem: PriceBookProblem): string {
  const where = problem.path === '' ? '(file)' : problem.path;
  const found = problem.found === undefined ? 'nothing' : JSON.stringify(problem.found);
  const expected = 'expected' in problem ? problem.expected : EXPECTED[problem.tag];
  return `${where}: ${problem.tag}, found ${found}, expected ${expected}`;
}
