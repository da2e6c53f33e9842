import { type Fen, yuanToFen } from '../fen';
import type { Formula, Minimum } from './formula';
import { ceiling, isLess, over, plus, type Rational, times, toFenPrecision, toText, whole } from './rational';

const HUNDRED = whole('100');

/** The formula's exact value. */
export function evaluate(formula: Formula): Rational {
  switch (formula.kind) {
    case 'number':
      return whole(formula.value);
    case 'percent':
      return over(whole(formula.value), HUNDRED);
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

/** The choices that people read of: a cap that doesn't bite is none of them. */
export function choicesShown({ choices, capsFirst }: Minimum): readonly Formula[] {
  const [first, ...caps] = choices;
  if (capsFirst === undefined) return choices;
  const counted = evaluate(first);
  return caps.some((cap) => isLess(evaluate(cap), counted)) ? choices : [first];
}

/** Whether a result is short enough to stand in a formula: a third of a price never ends. */
export const isShort = (decimalText: string): boolean => /^\d+(?:\.\d{1,4})?$/.test(decimalText);

/** An amount of yuan, half up to the fen. */
export function evaluateToFen(formula: Formula): Fen {
  return yuanToFen(toText(toFenPrecision(evaluate(formula))));
}
