import { fenToYuan, sumFen } from '../fen';
import { evaluateToText } from '../formula/evaluate';
import { type Formula, number, percent, product, sum } from '../formula/formula';
import type { QuoteLine } from './quote';

/**
 * The whole total in one expression, as the vendor's example has it:
 * (yearly rows)×years + one-off rows, ×discount. Where rounding each line to the fen makes another sum than
 * rounding once would, the expression is the sum of the lines as shown, which is what is charged.
 */
export function totalFormula(
  lines: readonly QuoteLine[],
  years: number,
  discountPercent: string | undefined,
): Formula {
  const yearly = lines.filter(({ recurring }) => recurring).map(({ periodFormula }) => periodFormula);
  const once = lines.filter(({ recurring }) => !recurring).map(({ periodFormula }) => periodFormula);
  const inOnePiece =
    years === 1 ? sum(...yearly, ...once) : sum(product(sum(...yearly), number(years, 'years')), ...once);
  if (discountPercent === undefined) return inOnePiece;

  const discounted = product(inOnePiece, percent(discountPercent));
  const totalYuan = fenToYuan(sumFen(lines.map(({ amountFen }) => amountFen)));
  return evaluateToText(discounted) === evaluateToText(number(totalYuan, 'yuan'))
    ? discounted
    : sum(...lines.map(({ amountFen }) => number(fenToYuan(amountFen), 'yuan')));
}
