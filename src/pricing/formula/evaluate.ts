import type { Formula } from './formula';
import { ceiling, isLess, over, plus, type Rational, times, toFenPrecision, toText, whole } from './rational';

const HUNDREDTH = whole('0.01');

/** The formula's exact value. */
export function evaluate(formula: Formula): Rational {
  switch (formula.kind) {
    case 'number':
      return whole(formula.value);
    case 'percent':
      return times(whole(formula.value), HUNDREDTH);
    case 'started-blocks': {
      const blockSize = evaluate(formula.blockSize);
      return times(ceiling(over(evaluate(formula.counted), blockSize)), blockSize);
    }
    case 'worked-out':
      return evaluate(formula.from);
    case 'sum':
      return formula.terms.map(evaluate).reduce(plus);
    case 'product':
      return formula.factors.map(evaluate).reduce(times);
    case 'quotient':
      return over(evaluate(formula.dividend), evaluate(formula.divisor));
    case 'minimum':
      return formula.choices
        .map(evaluate)
        .reduce((least, choice) => (isLess(choice, least) ? choice : least));
    case 'rounded-to-fen':
      return toFenPrecision(evaluate(formula.exact));
  }
}

/** The value as plain decimal text ("6000", "4699.812"). */
export function evaluateToText(formula: Formula): string {
  return toText(evaluate(formula));
}

/** Whether a result is short enough to stand in a formula: a third of a price never ends. */
export const isShort = (decimalText: string): boolean => /^\d+(?:\.\d{1,4})?$/.test(decimalText);
