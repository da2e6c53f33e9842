/** Stands in for every problem, clause and assumption: it has the figures that any of their patterns takes. */
const ANYTHING = {
  text: '7x',
  value: '7',
  values: ['7', '8'],
  choices: ['hr', 'university'],
  lastDay: '2026-02-28',
  day: '2026-03-05',
  start: '2026-01-01',
  expiry: '2027-01-01',
  newExpiry: '2028-01-01',
  reclaim: '2027-04-01',
  graceMonths: 3,
  on: '2026-03-05',
  countedFrom: '2026-03-01',
  effectiveDate: '2022-10-18',
  partYearDivisor: 10,
  partYearCapInYears: 1,
  minimum: 3,
  maximum: 9,
  blockSize: 1000,
  sessionsPerSet: 50_000,
  sessionsPerPack: 120_000,
  people: 5200,
  billed: 6000,
  discountPercent: '85',
  ratePercent: '6',
  unit: 'yuan',
  length: 12,
  characters: 'I O',
  check: 'A',
  expected: 'T',
  digits: 10,
  signs: 2,
  domain: 'localhost',
  id: 'pack-120k',
  quantity: 2,
};
const DATE = () => '2026-03-05';

/** What the patterns of a group take; all others take texts and counts. */
const ARGUMENTS: readonly [path: RegExp, args: readonly unknown[]][] = [
  [/^problems\./, ['Field', ANYTHING]],
  [/^(clauses|assumptionTexts)\./, [ANYTHING, DATE]],
  [/^words\.number$/, [ANYTHING]],
  [/^words\.theLesserOf$/, [['7', '8']]],
];

/** Every text of a catalogue by its path; a pattern is called with sample arguments. */
export function messageTexts(node: unknown, path = ''): Map<string, string> {
  if (typeof node === 'string') return new Map([[path, node]]);
  if (typeof node === 'function') {
    const [, args] = ARGUMENTS.find(([group]) => group.test(path)) ?? [];
    return new Map([[path, String(node(...(args ?? Array(node.length).fill(7))))]]);
  }
  const children = Object.entries(node as Readonly<Record<string, unknown>>);
  return new Map(
    children.flatMap(([key, child]) => [...messageTexts(child, path === '' ? key : `${path}.${key}`)]),
  );
}

type Pattern = (...args: readonly unknown[]) => unknown;

/** The patterns of a catalogue by their paths. */
function patterns(node: unknown, path = ''): Map<string, Pattern> {
  if (typeof node === 'string') return new Map();
  if (typeof node === 'function') return new Map([[path, node as Pattern]]);
  const children = Object.entries(node as Readonly<Record<string, unknown>>);
  return new Map(
    children.flatMap(([key, child]) => [...patterns(child, path === '' ? key : `${path}.${key}`)]),
  );
}

/** How many arguments each pattern of a catalogue takes, by its path. */
export const parameterCounts = (catalogue: unknown): Map<string, number> =>
  new Map([...patterns(catalogue)].map(([path, { length }]) => [path, length]));

/** Patterns that take problems, clauses, assumptions or functions, not plain texts and counts. */
const takesFigures = (path: string) => ARGUMENTS.some(([group]) => group.test(path));

/** The plain arguments that a pattern does not show, as `path: place`. A count of years may stand in months. */
export function leftOut(node: unknown): string[] {
  return [...patterns(node)]
    .filter(([path]) => !takesFigures(path))
    .flatMap(([path, pattern]) => {
      const args = Array.from({ length: pattern.length }, (_, place) => 41 + place);
      const text = String(pattern(...args));
      return args.flatMap((arg, place) =>
        text.includes(String(arg)) || text.includes(String(arg * 12)) ? [] : [`${path}: ${place}`],
      );
    });
}
