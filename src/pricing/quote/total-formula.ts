import { fenToYuan, sumFen } from '../fen';
import { evaluateToText } from '../formula/evaluate';
import { type Formula, number, percent, product, sum } from '../formula/formula';
import type { QuoteLine } from './quote';

/**
 * A purchase's list total in one expression, as the vendor's example has it: (yearly rows)×years + one-off rows.
 */
export function termFormula(lines: readonly QuoteLine[], years: number): Formula {
  const yearly = lines.filter(({ recurring }) => recurring).map(({ periodFormula }) => periodFormula);
  const once = lines.filter(({ recurring }) => !recurring).map(({ periodFormula }) => periodFormula);
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
  lines: readonly QuoteLine[],
  discountPercent: string | undefined,
): Formula {
  const inOnePiece = discountPercent === undefined ? listTotal : product(listTotal, percent(discountPercent));
  const totalYuan = fenToYuan(sumFen(lines.map(({ amountFen }) => amountFen)));
  return evaluateToText(inOnePiece) === evaluateToText(number(totalYuan, 'yuan'))
    ? inOnePiece
    : sum(...lines.map(({ amountFen }) => number(fenToYuan(amountFen), 'yuan')));
}
