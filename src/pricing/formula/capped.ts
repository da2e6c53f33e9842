import type { Formula, FormulaUnit, Minimum, WorkedOut } from './formula';

// Only additions have formulas of these kinds: apart from the others, they load with them.

/** A figure shown as its result, with the way to it as a step of its own. */
export const workedOut = (from: Formula, unit: FormulaUnit): WorkedOut => ({
  kind: 'worked-out',
  from,
  unit,
});

/** What is counted, but no more than the cap. */
export const capped = (counted: Formula, cap: Formula): Minimum => ({
  kind: 'minimum',
  choices: [counted, cap],
  capsFirst: true,
});
