import type { FormulaWords } from '../../../src/pricing/formula/speak';

/** Words that show which part of a formula each came from. */
export const WORDS: FormulaWords = {
  number: ({ value, unit }) => `${value} ${unit}`,
  percent: (value) => `${value} percent`,
  startedBlocks: (counted, billed) => `${counted}, billed as ${billed}`,
  workedOut: (result, from) => `${result} (which is ${from})`,
  plus: ' plus ',
  times: ' times ',
  over: ' over ',
  together: (text) => `the sum of ${text}, together`,
  theLesserOf: (choices) => `the lesser of ${choices.join(' and ')}`,
  roundedToFen: (exact) => `${exact}, to the fen`,
};
