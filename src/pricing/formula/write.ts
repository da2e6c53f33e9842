import { choicesShown, evaluateToText, isShort } from './evaluate';
import type { Formula, FormulaUnit } from './formula';

/** How tightly a piece binds: what is looser than its place asks for gets parentheses. */
const BINDING = { sum: 1, product: 2, atom: 3 } as const;
type Binding = (typeof BINDING)[keyof typeof BINDING];

/**
 * The formula as a person reads it, with the real figures in it, in the form of the vendor's published
 * example: `(6000/1000×10000 + 3×3000 + 3×1880 + 128000)×2 + 15000`. Factors of 1 are left out, but for
 * times that are counted: `2×1×3000 + 2×6×300`. People billed stand as their full blocks and a month's price
 * as its result; `writeSteps` says where they come from.
 */
export function writeFormula(formula: Formula): string {
  return write(formula).text;
}

/**
 * The steps behind figures that `writeFormula` shows as results, each once: `6000 = ⌈5200/1000⌉×1000`,
 * `300 = 3000/10`.
 */
export const writeSteps = (formula: Formula): string[] => [...new Set(stepsOf(formula))];

function stepsOf(formula: Formula): string[] {
  switch (formula.kind) {
    case 'number':
    case 'percent':
      return [];
    case 'started-blocks': {
      const { counted, blockSize } = formula;
      const billed = evaluateToText(formula);
      return billed === counted.value
        ? []
        : [`${billed} = ⌈${counted.value}/${blockSize.value}⌉×${blockSize.value}`];
    }
    case 'worked-out': {
      const result = evaluateToText(formula);
      const step = isShort(result) ? [`${result} = ${writeFormula(formula.from)}`] : [];
      return [...stepsOf(formula.from), ...step];
    }
    case 'sum':
      return formula.terms.flatMap(stepsOf);
    case 'product':
      return formula.factors.flatMap(stepsOf);
    case 'quotient':
      return [formula.dividend, formula.divisor].flatMap(stepsOf);
    case 'minimum':
      return choicesShown(formula).flatMap(stepsOf);
    case 'rounded-to-fen':
      return stepsOf(formula.exact);
  }
}

function write(formula: Formula): { text: string; binding: Binding } {
  switch (formula.kind) {
    case 'number':
      return { text: formula.value, binding: BINDING.atom };
    case 'percent':
      return { text: `${formula.value}%`, binding: BINDING.atom };
    case 'started-blocks':
      return { text: evaluateToText(formula), binding: BINDING.atom };
    case 'worked-out': {
      const result = evaluateToText(formula);
      return isShort(result) ? { text: result, binding: BINDING.atom } : write(formula.from);
    }
    case 'sum': {
      const [only, ...others] = formula.terms;
      if (only !== undefined && others.length === 0) return write(only);
      return { text: formula.terms.map((term) => write(term).text).join(' + '), binding: BINDING.sum };
    }
    case 'product': {
      const factors = formula.factors.filter((factor) => !isOne(factor));
      const [only, ...others] = factors;
      if (only === undefined) return { text: '1', binding: BINDING.atom };
      if (others.length === 0) return write(only);
      return {
        text: factors.map((factor) => enclosed(factor, BINDING.product)).join('×'),
        binding: BINDING.product,
      };
    }
    case 'quotient':
      return {
        text: `${enclosed(formula.dividend, BINDING.product)}/${enclosed(formula.divisor, BINDING.atom)}`,
        binding: BINDING.product,
      };
    case 'minimum': {
      const [only, ...others] = choicesShown(formula);
      if (only !== undefined && others.length === 0) return write(only);
      return { text: `min(${formula.choices.map(writeFormula).join(', ')})`, binding: BINDING.atom };
    }
    case 'rounded-to-fen':
      return write(formula.exact);
  }
}

function enclosed(formula: Formula, least: Binding): string {
  const { text, binding } = write(formula);
  return binding < least ? `(${text})` : text;
}

const TIMES: readonly FormulaUnit[] = ['years-left', 'months-left', 'days'];

const isOne = (formula: Formula): boolean =>
  formula.kind === 'number' && formula.value === '1' && !TIMES.includes(formula.unit);
