/** Stands in for every problem, clause and assumption: it has the figures that any of their patterns takes. */
const ANYTHING = {
  text: '7x',
  value: '7',
  values: ['7', '8'],
  choices: ['hr', 'university'],
  lastDay: '2026-02-28',
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
