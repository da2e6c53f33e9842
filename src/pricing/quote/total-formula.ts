import { type Fen, fenToYuan } from '../fen';
import { type Formula, number, product, sum } from '../formula/formula';
import { isWholeFen, NOTHING, plus, times, toFen } from '../formula/rational';
import type { Discount, ExactLine } from './exact-line';
import type { QuoteLine } from './quote';

/**
 * A purchase's list total in one expression, as the vendor's example has it: (yearly rows)×years + one-off rows.
 */
export function termFormula(lines: readonly QuoteLine[], years: number): Formula {
  const periods = (ofYears: boolean) =>
    lines.filter(({ recurring }) => recurring === ofYears).map(({ periodFormula }) => periodFormula);
  const yearly = periods(true);
  const once = periods(false);
  return years === 1 || yearly.length === 0
    ? sumOrNothing([...yearly, ...once])
    : sum(product(sum(...yearly), number(years, 'years')), ...once);
}

/** An addition's list total: the parts of every line, added up; 0 where nothing is added. */
export function partsFormula(lines: readonly QuoteLine[]): Formula {
  const terms = lines.flatMap(({ listFormula }) => {
    const exact = listFormula.kind === 'rounded-to-fen' ? listFormula.exact : listFormula;
    return exact.kind === 'sum' ? exact.terms : [exact];
  });
  return sumOrNothing(terms);
}

const sumOrNothing = (terms: readonly Formula[]): Formula =>
  terms.length === 0 ? number('0', 'yuan') : sum(...terms);

/**
 * The whole total in one expression: the list total, ×discount. Where rounding each line to the fen makes
 * another sum than rounding once would, the expression is the sum of the lines as shown, which is charged.
 */
export function totalFormula(
  listTotal: Formula,
  exactLines: readonly ExactLine[],
  totalFen: Fen,
  discount: Discount | undefined,
): Formula {
  const exactListTotal = exactLines.map(({ exactListAmount }) => exactListAmount).reduce(plus, NOTHING);
  const exactTotal = discount === undefined ? exactListTotal : times(exactListTotal, discount.share);
  if (!isWholeFen(exactTotal) || toFen(exactTotal) !== totalFen) {
    return sum(...exactLines.map(({ line }) => number(fenToYuan(line.amountFen), 'yuan')));
  }
  return discount === undefined ? listTotal : product(listTotal, discount.percent);
}
