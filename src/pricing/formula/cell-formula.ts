import type { Formula, FormulaNumber } from './formula';

/** Where a workbook has the numbers of a formula. */
export interface FormulaCells {
  /** The reference of a number's cell: `D14`, `'价目'!$B$5`. */
  readonly number: (number: FormulaNumber) => string;
  /** The reference of the cell with the discount, as a fraction of 1. */
  readonly percent: string;
  /** The cell that works out the full blocks, where there is one. */
  readonly startedBlocks?: string;
}

/** How tightly a piece binds: what is looser than its place asks for gets parentheses. */
const BINDING = { sum: 1, product: 2, atom: 3 } as const;
type Binding = (typeof BINDING)[keyof typeof BINDING];

/**
 * The formula as a workbook's cell has it, without the `=`: every number is the cell that holds it, so that
 * the amount follows when a number is changed. Functions by the names that files hold, whatever the language
 * of the program that opens them: ROUND, ROUNDUP, MIN. Source: ECMA-376 part 1, 18.17.
 */
export const writeCellFormula = (formula: Formula, cells: FormulaCells): string => write(formula, cells).text;

function write(formula: Formula, cells: FormulaCells): { text: string; binding: Binding } {
  const text = (part: Formula) => write(part, cells).text;
  const enclosed = (part: Formula, least: Binding) => {
    const { text, binding } = write(part, cells);
    return binding < least ? `(${text})` : text;
  };
  switch (formula.kind) {
    case 'number':
      return { text: cells.number(formula), binding: BINDING.atom };
    case 'percent':
      return { text: cells.percent, binding: BINDING.atom };
    case 'started-blocks': {
      if (cells.startedBlocks !== undefined) return { text: cells.startedBlocks, binding: BINDING.atom };
      const [counted, blockSize] = [cells.number(formula.counted), cells.number(formula.blockSize)];
      return { text: `ROUNDUP(${counted}/${blockSize},0)*${blockSize}`, binding: BINDING.product };
    }
    case 'worked-out':
      return write(formula.from, cells);
    case 'sum': {
      const [only, ...others] = formula.terms;
      if (only === undefined) return { text: '0', binding: BINDING.atom };
      if (others.length === 0) return write(only, cells);
      return { text: formula.terms.map(text).join('+'), binding: BINDING.sum };
    }
    case 'product':
      return {
        text: formula.factors.map((factor) => enclosed(factor, BINDING.product)).join('*'),
        binding: BINDING.product,
      };
    case 'quotient':
      return {
        text: `${enclosed(formula.dividend, BINDING.product)}/${enclosed(formula.divisor, BINDING.atom)}`,
        binding: BINDING.product,
      };
    case 'minimum':
      return { text: `MIN(${formula.choices.map(text).join(',')})`, binding: BINDING.atom };
    case 'rounded-to-fen':
      return { text: `ROUND(${text(formula.exact)},2)`, binding: BINDING.atom };
  }
}
