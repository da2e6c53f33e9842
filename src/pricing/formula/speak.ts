import { choicesShown, evaluateToText, isShort } from './evaluate';
import type { Formula, FormulaNumber } from './formula';

/** The words that a language puts between figures. */
export interface FormulaWords {
  readonly number: (number: FormulaNumber) => string;
  readonly percent: (percent: string) => string;
  /** "5200 people, billed as 6000" */
  readonly startedBlocks: (counted: string, billed: string) => string;
  /** "300 yuan a seat and month (3000 yuan a seat and year, divided by 10)" */
  readonly workedOut: (result: string, from: string) => string;
  readonly plus: string;
  readonly times: string;
  readonly over: string;
  /** Around a sum within a product: spoken parentheses. */
  readonly together: (sum: string) => string;
  readonly theLesserOf: (choices: readonly string[]) => string;
  readonly roundedToFen: (exact: string) => string;
}

/** The formula as a sentence, every figure with its unit: what a screen reader speaks. */
export function speakFormula(formula: Formula, words: FormulaWords): string {
  const speak = (part: Formula): string => speakFormula(part, words);
  const speakWithin = (part: Formula): string =>
    part.kind === 'sum' && part.terms.length > 1 ? words.together(speak(part)) : speak(part);
  switch (formula.kind) {
    case 'number':
      return words.number(formula);
    case 'percent':
      return words.percent(formula.value);
    case 'started-blocks': {
      const billed = evaluateToText(formula);
      return billed === formula.counted.value
        ? words.number(formula.counted)
        : words.startedBlocks(
            words.number(formula.counted),
            words.number({ ...formula.counted, value: billed }),
          );
    }
    case 'worked-out': {
      const value = evaluateToText(formula);
      const from = speak(formula.from);
      return isShort(value)
        ? words.workedOut(words.number({ kind: 'number', value, unit: formula.unit }), from)
        : from;
    }
    case 'sum':
      return formula.terms.map(speak).join(words.plus);
    case 'product':
      return formula.factors
        .filter((factor) => !isCapOfOneYear(factor))
        .map(speakWithin)
        .join(words.times);
    case 'quotient':
      return `${speakWithin(formula.dividend)}${words.over}${speakWithin(formula.divisor)}`;
    case 'minimum': {
      const choices = choicesShown(formula).map(speak);
      const [only, ...others] = choices;
      return only !== undefined && others.length === 0 ? only : words.theLesserOf(choices);
    }
    case 'rounded-to-fen':
      return words.roundedToFen(speak(formula.exact));
  }
}

/** A cap of one year is the year's price itself. */
const isCapOfOneYear = (formula: Formula): boolean =>
  formula.kind === 'number' && formula.unit === 'years-at-most' && formula.value === '1';
