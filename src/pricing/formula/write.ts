import { evaluateToText } from './evaluate';
import type { Formula } from './formula';

/** How tightly a piece binds: what is looser than its place asks for gets parentheses. */
const BINDING = { sum: 1, product: 2, atom: 3 } as const;
type Binding = (typeof BINDING)[keyof typeof BINDING];

/**
 * The formula as a person reads it, with the real figures in it, in the form of the vendor's published
 * example: `(6000/1000×10000 + 3×3000 + 3×1880 + 128000)×2 + 15000`. Factors of 1 are left out. People
 * billed stand as their full blocks; `writeSteps` says where they come from.
 */
export function writeFormula(formula: Formula): string {
  return write(formula).text;
}

/** The steps behind figures that `writeFormula` shows as results: `6000 = ⌈5200/1000⌉×1000`. */
export function writeSteps(formula: Formula): string[] {
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
    case 'sum':
      return formula.terms.flatMap(writeSteps);
    case 'product':
      return formula.factors.flatMap(writeSteps);
    case 'quotient':
      return [formula.dividend, formula.divisor].flatMap(writeSteps);
    case 'minimum':
      return formula.choices.flatMap(writeSteps);
    case 'rounded-to-fen':
      return writeSteps(formula.exact);
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
    case 'minimum':
      return { text: `min(${formula.choices.map(writeFormula).join(', ')})`, binding: BINDING.atom };
    case 'rounded-to-fen':
      return write(formula.exact);
  }
}

function enclosed(formula: Formula, least: Binding): string {
  const { text, binding } = write(formula);
  return binding < least ? `(${text})` : text;
}

const isOne = (formula: Formula): boolean => formula.kind === 'number' && formula.value === '1';
